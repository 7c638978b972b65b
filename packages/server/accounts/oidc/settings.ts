/** The provider at which people sign in, and whom of it this server takes. */
export interface OidcSettings {
  /** As the provider calls itself; where its description is asked for. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that says to which organisation somebody belongs, and the one that is taken. */
  readonly tenantClaim: string;
  readonly tenant: string;
}
