/** Titles and details of problems that the server answers with. Templates of lib/message.ts. */
export type HttpWords = Readonly<Record<keyof typeof httpWords, string>>;
export type HttpCode = keyof HttpWords;

export const httpWords = {
  'not-signed-in': 'nobody is signed in; sign in, or send a token as `Authorization: Bearer …`',
  'sign-in-refused': 'e-mail address, password or code is not right, or the account is locked for now',
  'second-factor-needed': 'the account has no second factor yet; set one up first',
  'step-up-needed':
    'this needs your second factor, shown within the last {n} minutes; show it and send the request again',
  'needs-session': 'a token does not do this; sign in with a browser',
  'other-version':
    'this server is version {expected} and the program that asks is {found}: use the same; nothing was done',
  'read-token': 'the token may only read',
  'token-for-less':
    'the token was made for less: this is for every site, and takes one of the scope `installation`, or a session',
  forbidden: 'your roles at this site ({roles& and }) do not allow `{permission}`',
  'not-found': 'there is nothing here, or nothing that you may see',
  'cross-site': 'the request comes from another site (`{found}`); it is taken from {expected} alone',
  'wrong-host': 'this server is not `{found}`',
  'body-form': 'the body cannot be read as JSON: {error}',
  'body-deep': 'the body nests deeper than {most} levels',
  'media-type': 'expected a body of {expected}',
  'body-large': 'the body is larger than {most} bytes',
  invalid: '{n} {n|field is|fields are} not as the request needs {n|it|them}',
  'changed-meanwhile': '{ref} was changed meanwhile',
  conflict:
    '{n} {n|thing was|things were} changed meanwhile; nothing is written; decide each and send the rest again',
  'request-taken': 'the idempotency key was used for another request; use a new key',
  unsound: '{n} {n|problem|problems}: the plant would not be sound; nothing is written',
  'set-up-over':
    'the link is used or too old; start the server again for a new one, if nobody has an account yet',
  'invitation-over': 'the invitation is used, withdrawn or too old; ask for a new one',
  'account-there': 'there is an account with this e-mail address; sign in to accept the invitation',
  'password-too-short': 'the password is shorter than {least} characters',
  'password-too-long': 'the password is longer than {most} characters',
  'password-common': 'the password is one of those that are tried first; take another one',
  'password-names-you': 'the password is little more than your name or e-mail address; take another one',
  'second-factor-there': 'the password is not right, or the account has a second factor already',
  'elsewhere-refused':
    'the provider did not sign you in, or this server does not take whom it named; whoever runs the server sees why in its log',
  'provider-away': 'the provider at which you sign in cannot be reached now; try again later',
  'sign-in-again': 'sign in at the provider again; this is done within {n} minutes after that',
  'password-wrong': 'the old password is not right',
  'reset-alone':
    'there is no second factor of this account here, so the link alone would let somebody in; disable it and invite its owner to another one',
  'link-alone': 'the account has no password here, so it could not sign in any more',
  'reset-over': 'the link is used, replaced or too old; ask for a new one',
  'last-administrator': 'nobody else administers every site; give somebody else that role first',
  'too-often': 'too many requests at once; try again in {n} {n|second|seconds}',
  method: 'this is not done by this method; it takes {allow}',
  'changed-since': 'the plant is no longer as it was when it was looked at; nothing is written; look again',
  'if-match-unheard': '`if-match` is not looked at here; nothing is done; send the request without it',
  'body-slow': 'the body took longer than {n} seconds',
  'supplier-alone': 'a supplier answers for one supplier of the plant and has no other role there',
  'supplier-unknown': 'the plant has no supplier `{supplier}`',
  'not-asked': 'the questionnaire does not ask this, or not so, or it is answered twice here',
  'too-many': 'too many tries; wait {n} {n|second|seconds}',
  'archive-no-zip':
    'this is no ZIP archive that can be read here; one without parts, encryption and ZIP64 can',
  'archive-too-large': '`{name}` makes the archive larger than {most} bytes, unpacked',
  'archive-too-many': 'the archive has more than {most} entries',
  'archive-path': '`{name}` is no path inside of the archive, in UTF-8',
  'archive-link': '`{name}` in the archive is no regular file',
  'archive-twice': '`{name}` is in the archive twice, at least where capitals are not told apart',
  'archive-packing': '`{name}` is encrypted or packed in a way that is not read here',
  'archive-damaged': '`{name}` in the archive is damaged: it is not what the archive says of it',
  'archive-folder':
    'the archive holds no folder that is the plant: put its files at the top, or into a folder `{plant}`',
  'archive-no-sheets': 'the archive holds no worksheet: *.xlsx',
  'archive-other': 'the archive holds the plant `{found}`, and this is `{expected}`',
  'rows-refused':
    '{n} {n|row has a cell|rows have cells} that cannot be taken; mend the file, or say that {n|it is|they are} to be left out',
  'import-everywhere':
    'this makes a plant or changes what an organisation answers for all its plants: that needs a role at every site that allows `{permission}`',
  'jobs-own': 'you have {n} jobs that are not done; wait for one, or end one',
  'jobs-kept-own':
    'the files of your jobs come to {most} bytes or more; take away some that you have fetched (DELETE), or wait until they are',
  'jobs-kept-all': 'the files of all jobs come to {most} bytes or more; some are to be taken away first',
  'job-killed':
    'the system ended it before it was done, as where memory is out; ask for less at once, or whoever runs the server gives it more',
  'job-full':
    'no space is left for the record, so nothing came of this; when whoever runs the server has made space, ask again',
  'job-not-allowed': 'whoever asked for this may not do it any more',
  busy: 'the server has too much to do; try again in {n} {n|second|seconds}',
  slow: 'the request took longer than {n} seconds',
  unavailable: 'the record cannot be reached or written now; nothing is done',
  fault: 'this is a fault of the program; it is logged as {id}',
} as const;
