/** Iakttagelser i ord: svar, belägg, åtgärder och leverantörer. */
export const recordSentences = {
  'supplier-without-record': {
    message:
      'leverantör `{supplier}` arbetar i {places& och }, och ingen rad i 62443-2-4 är besvarad för den',
    fix: 'ställ de rader i 62443-2-4 som passar till `{supplier}` och lägg in svaren',
  },
  'supplier-not-reviewed': {
    message:
      'leverantör `{supplier}` har tillträde och {never|har aldrig granskats|granskades senast ' +
      '}{reviewed}',
    fix: 'granska `{supplier}` och ange dagen i `reviewed`',
  },
  'claimed-not-evidenced': {
    message:
      '{n} krävda {n|rad|rader} enligt svar från `{place}` är uppgivna och inte belagda' +
      '{none?, # utan belägg}{early?, # med belägg som ännu inte samlats in}{kind?, # med belägg av annat slag}' +
      '{elsewhere?, # med belägg för andra ställen}: {rows& och }{places?; de räknas vid #}',
    fix: 'anför gällande belägg som anger stället där raden räknas och är av ett slag som raden godtar',
  },
  'evidence-uncited': {
    message: '{n} belägg anförs inte av någon: {evidence& och }',
    fix: 'anför vart och ett i de svar det stöder, eller ta bort det',
  },
  'evidence-without-hash': {
    message: '{n} {n|beläggsfil|beläggsfiler} saknar kontrollsumma: {evidence& och }',
    fix: 'ange `sha256` för varje fil så som den samlades in',
  },
  'expired-evidence-cited': {
    message: 'belägg `{evidence}` gick ut {expires} och anförs fortfarande {n} {n|gång|gånger}',
    fix: 'samla in `{evidence}` på nytt, eller ta bort det ur svaren',
  },
  'answer-expires-soon': {
    message: '{n} svar vid `{place}` går ut inom 60 dagar, det första {first}: {rows& och }',
    fix: 'bedöm dessa rader på nytt före deras sista dag',
  },
  'compensated-without-measure': {
    message:
      '{n} {n|kompensation|kompensationer} vid `{place}` anger ingen åtgärd som ersätter raden: {rows& och }',
    fix: 'ange i `measures` vad som ersätter varje rad, eller besvara den som delvis eller ej uppfylld',
  },
  'compensation-expires-soon': {
    message:
      '{n} {n|kompensation|kompensationer} vid `{place}` går ut inom 60 dagar, den första {first}: {rows& ' +
      'och }',
    fix: 'åtgärda dessa brister, eller låt godkänna kompensationerna på nytt före deras sista dag',
  },
  'not-applicable-against-fact': {
    message:
      '{n} {n|rad är|rader är} vid `{place}` besvarade som ej tillämpliga, men det de beror på är sant ' +
      'där: {rows& och }',
    fix: 'besvara raden, rätta faktumet, eller ange det andra skälet i en dispens',
  },
  'facts-undecided': {
    message:
      '{n} krävda {n|rad väntar|rader väntar} vid `{place}` på fakta som ingen har angett: {facts& och }{shown?; modellen visar #}',
    fix: 'ange {facts& och } för `{place}` som sant eller falskt{shown?, # som sant}',
  },
  'removable-media-unstated': {
    message: 'ingen säger för zon `{zone}` om något kan anslutas till {assets& och }',
    fix: 'ange faktumet `portableDevices` för `{zone}` eller för platsen',
  },
  'essential-function-not-reviewed': {
    message:
      '{n} {n|rad|rader} som är uppfyllda vid `{place}` kan hindra en väsentlig funktion, och ingen anger ' +
      'en granskning av effekten: {rows& och }',
    fix: 'prova vad var och en gör när den griper in, och ange dagen i `effectReviewed` i svaret',
  },
  'function-without-place': {
    message:
      'väsentlig funktion `{function}` {empty|anger inget den behöver|behöver tillgångar som inte finns i ' +
      'någon zon: }{assets& och }',
    fix: 'ange vad `{function}` behöver och ge varje tillgång dess zon',
  },
  'edition-superseded': {
    message: 'anläggningen använder {edition}, som ersätts av {later}',
    fix: 'använd även {later}, och för över svaren',
  },
  'measure-uncited': {
    message: 'åtgärd `{measure}` anges inte av något svar eller scenario',
    fix: 'ange `{measure}` i de svar eller motåtgärder den är avsedd för, eller ta bort den',
  },
  'measure-unplanned': {
    message: 'öppen åtgärd `{measure}` anger inte: {missing& och }',
    fix: 'ange `owner`, `cost` eller `effort`, och `outage` för `{measure}`',
  },
  'answer-behind-measure': {
    message:
      'åtgärd `{measure}` är på plats, men {n} {n|svar som anger den säger|svar som anger den säger} ännu att det är öppet: {rows& och }',
    fix: 'titta igen på det som `{measure}` skulle stänga, och svara som det är nu',
  },
  'answer-counts-nowhere': {
    message:
      '{n} {n|svar|svar} vid `{place}` räknas ingenstans{external?, eftersom inget krävs av en extern zon}{handed?, eftersom inget av det förs vidare dit bedömningen görs}{unplaced?, eftersom tillgången inte är i någon zon eller conduit}{unasked?, eftersom tilläggskravet inte kräver det där}: {rows& och }',
    fix: 'svara vid de zoner och conduits där det bedöms, och ta bort svaret vid `{place}`',
  },
  'disposition-lapsed': {
    message:
      'beslutet om bristen {row} vid `{place}` gick ut {until} (`{decision}`{approvedBy?, av #}), och bristen är öppen igen',
    fix: 'åtgärda bristen och besvara {row} vid `{place}` på nytt, eller låt besluta igen med ett nytt `until`',
  },
  'disposition-expires-soon': {
    message: 'beslutet om bristen {row} vid `{place}` (`{decision}`) går ut {until}',
    fix: 'slutför det som är planerat för {row} vid `{place}`, eller låt besluta igen före den dagen',
  },
  'disposition-before-answer': {
    message:
      '{row} vid `{place}` besvarades på nytt {assessed}, efter att det beslutats om den {decided} (`{decision}`)',
    fix: 'låt besluta på nytt om det som {row} vid `{place}` säger nu, eller ta bort beslutet',
  },
  'disposition-without-gap': {
    message: '{n} beslut om brister vid `{place}` nämner en rad som inte är någon brist där: {rows& och }',
    fix: 'ta bort {n|beslutet|besluten} om {rows& och } vid `{place}`, eller nämn raden som avsågs',
  },
  'waiver-expires-soon': {
    message: 'dispens `{waiver}` går ut {expires}, och då gäller `{finding}` igen',
    fix: 'åtgärda iakttagelsen, eller låt godkänna `{waiver}` på nytt med ett nytt datum',
  },
  'failed-check-claimed': {
    message:
      '{n} {n|rad är|rader är} uppgivna vid `{place}` fast den senaste kontrollen misslyckades: {rows& ' +
      'och }',
    fix: 'åtgärda det som misslyckades och kontrollera på nytt, eller besvara raden som det är',
  },
};
