/** Findings in words: flows, remote access and assets. */
export const trafficSentences = {
  'remote-without-second-factor': {
    message: 'people come in from afar through conduit `{conduit}`, and nothing shows a second factor',
    fix: 'ask for a second factor before the session and answer SR 1.1 RE 2 at `{conduit}`',
  },
  'remote-ends-inside': {
    message: 'flow `{flow}` brings a person from {from& and } straight into zone {to& and }',
    fix: 'end `{flow}` at a jump host in a DMZ and open a second session from there',
  },
  'dmz-passes-on': {
    message: 'DMZ `{zone}` is called from outside ({into& and }) and calls control itself ({onward& and })',
    fix: 'let control call `{zone}` instead, or put a jump host with a second factor there and waive this',
  },
  'safety-changed-from-outside': {
    message: 'safety zone `{zone}` can be {program|reprogrammed|changed} from another zone by {flows& and }',
    fix: 'permit only reading of `{zone}` from other zones, and change it from a station inside it',
  },
  'safety-remote-access': {
    message: 'conduit `{conduit}` brings remote access to safety zone {safety& and }{afar?, from #}',
    fix: 'take `{conduit}` away, or make it one-way out of the safety zone',
  },
  'flow-without-purpose': {
    message: '{n} {n|flow|flows} through conduit `{conduit}` {n|states|state} no purpose: {flows& and }',
    fix: 'state in `purpose` what needs each of them, or stop it',
  },
  'flow-not-approved': {
    message: '{n} {n|flow|flows} through conduit `{conduit}` {n|was|were} approved by nobody: {flows& and }',
    fix: 'have each of them approved and state `approvedBy`, or stop it',
  },
  'flow-not-observed': {
    message:
      '{n} {n|flow|flows} through conduit `{conduit}` {n|was|were} not seen for a year, while others ' +
      'were: {flows& and }',
    fix: 'look for each of them through a shutdown and a restart, and stop what is not there',
  },
  'flow-past-until': {
    message: 'flow `{flow}` was approved until {until} only',
    fix: 'stop `{flow}`, or have it approved again with a new last day',
  },
  'duplicate-address': {
    message: 'address {address} in network `{network}` is used by {assets& and }',
    fix: 'correct the address, or state in `network` which network each of them is in',
  },
  'support-ended': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} with SL-T {sl} holds {n} {n|asset|assets} past {n|its|their} end of support: ' +
      '{assets& and }',
    fix: 'replace what is no longer supported, or state at the asset what compensates for it',
  },
  'controller-without-backup': {
    message: 'no backup is stated for {n} {n|controller|controllers} in zone `{zone}`: {assets& and }',
    fix: 'keep program and configuration off the device and state `backup` with its last restore test',
  },
  'shared-accounts': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} asks for SL-T {sl} in IAC, but {n} {n|asset has|assets have} shared accounts: ' +
      '{assets& and }',
    fix: 'give people accounts of their own, or answer SR 1.1 RE 1 at `{place}` as it is',
  },
  'asset-unidentified': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} with SL-T {sl} holds {n} {n|asset|assets} without vendor or version: {assets& and }',
    fix: 'state `vendor` and `version`, or the product in `productVersion`',
  },
  'asset-not-verified': {
    message:
      '{zone?zone `#`}{conduit?conduit `#`} holds {n} {n|asset|assets} of which no comparison with the device is stated for the last year: ' +
      '{assets& and }',
    fix: 'compare the list with the plant and state the day in `verified`',
  },
  'product-without-support-end': {
    message:
      'product `{product}` does not say when its support ends; {n} {n|asset is|assets are} of it: ' +
      '{assets& and }',
    fix: 'ask the maker until when security updates come, and state `supportEnd` of `{product}`',
  },
};
