/** Vad reglerna ser på: svar, belägg, åtgärder och leverantörer. */
export const recordDocs = {
  'supplier-without-record': {
    title: 'Tjänsteleverantör med tillträde och utan bedömning',
    looksAt:
      'Leverantörer med rollen integration eller maintenance som anger zoner eller conduits, och för ' +
      'vilka ingen rad i 62443-2-4 är besvarad.',
    cannotSee: 'Tillträde som inte står i `zones` eller `conduits`, och om svaren stämmer.',
    fix:
      'Ställ de frågor i 62443-2-4 som passar, lägg in svaren vid leverantören och ange dokumentet i ' +
      '`catalogs`.',
    checkByHand:
      'Fråga efter senaste anteckningen om vad dess folk gjorde på plats och vem som släppte in dem.',
  },
  'supplier-not-reviewed': {
    title: 'Leverantör med tillträde inte granskad på ett år',
    looksAt:
      'Leverantörer som anger zoner eller conduits och vars `reviewed` saknas eller ligger mer än 365 ' +
      'dagar före bedömningens dag.',
    cannotSee: 'Vad granskningen såg på och vad som ändrats sedan dess.',
    fix:
      'Gå igenom tillträde, personal, avtal och öppna punkter med leverantören och ange dagen i ' +
      '`reviewed`.',
    checkByHand: 'Lista leverantörens konton och nycklar och fråga vilka som använts i år.',
  },
  'claimed-not-evidenced': {
    title: 'Krävda rader uppgivna och inte belagda',
    looksAt:
      'Krävda rader vid varje zon och conduit som är uppgivet men inte belagt uppfyllda eller ' +
      'kompenserade, efter vad deras svar anför: inget; belägg för stället som ännu inte samlats in; belägg ' +
      'av ett slag raden inte godtar; bara belägg för andra ställen. En iakttagelse per ställe som ger ' +
      'svar, med ställena som använder dem. En varning där en FR sägs nå SL-T på sådana rader; en ' +
      'anmärkning där stället ändå ligger under.',
    cannotSee:
      'Om belägget visar det dess titel säger. Ej tillämpliga rader, och RE som bara saknar belägg för ' +
      'sitt grundkrav, räknas inte; belägg som gått ut anmäls av expired-evidence-cited.',
    fix:
      'Samla in det som saknas och anför det i svaret; förnya det som gått ut; ange stället i `places` ' +
      'för belägg som täcker det.',
    checkByHand: 'Ta fem av raderna och be att på enheten få se det svaret säger.',
  },
  'evidence-uncited': {
    title: 'Belägg som ingen anför',
    looksAt: 'Belägg som inget svar, faktum eller certifikat anför. En iakttagelse för anläggningen.',
    cannotSee: 'En organisations belägg som andra anläggningar anför.',
    fix: 'Anför det i de svar det stöder, eller ta bort det.',
    checkByHand: 'Öppna belägget och fråga för vilken rad det samlades in.',
  },
  'evidence-without-hash': {
    title: 'Beläggsfil utan kontrollsumma',
    looksAt: 'Belägg med `file` och utan `sha256`. En iakttagelse för anläggningen.',
    cannotSee: 'Om filen finns och kontrollsumman stämmer.',
    fix: 'Ange filens SHA-256 så som den samlades in.',
    checkByHand: 'Jämför filens kontrollsumma med den från insamlingsdagen.',
  },
  'expired-evidence-cited': {
    title: 'Utgånget belägg som fortfarande anförs',
    looksAt:
      'Belägg vars `expires` ligger före bedömningens dag och som svar, fakta eller certifikat anför. Det ' +
      'visar inget längre.',
    cannotSee: 'Om ett annat belägg för samma svar gäller, och om det som visades fortfarande stämmer.',
    fix: 'Samla in det på nytt och ange de nya dagarna, eller ta bort det ur svaren.',
    checkByHand: 'Upprepa det belägget visar: exportera inställningarna igen, gör om provet.',
  },
  'answer-expires-soon': {
    title: 'Svar som går ut inom 60 dagar',
    looksAt:
      'Svar som inte är kompenserade och vars `expires` ligger inom 60 dagar från bedömningens dag; en ' +
      'iakttagelse per ställe. Därefter är de ej fastställda.',
    cannotSee: 'Om det som svarats fortfarande gäller: det är en sak för den som förnyar det.',
    fix: 'Bedöm raden på nytt och ange en ny sista dag.',
    checkByHand: 'Se på stället vad svaret säger innan det förnyas.',
  },
  'compensated-without-measure': {
    title: 'Kompensation som inte anger någon åtgärd',
    looksAt:
      'Kompenserade svar som inte gått ut och varken anger `measures` eller i `dependsOn` rader de vilar på; en iakttagelse per ' +
      'ställe. Av ingen åtgärd är alla på plats: raden räknas som uppfylld.',
    cannotSee: 'Om en angiven åtgärd gör vad den ska, och vad skälet säger med ord.',
    fix: 'Ange i `measures` vad som ersätter raden, eller besvara den som delvis eller ej uppfylld.',
    checkByHand: 'Be godkännaren visa på enheten vad som i stället håller en angripare ute.',
  },
  'compensation-expires-soon': {
    title: 'Kompensationer som går ut inom 60 dagar',
    looksAt:
      'Kompenserade svar vars `expires` ligger inom 60 dagar från bedömningens dag; en iakttagelse per ' +
      'ställe. Därefter är raden ej uppfylld.',
    cannotSee: 'Om det som svarats fortfarande gäller: det är en sak för den som förnyar det.',
    fix: 'Åtgärda själva bristen, eller låt godkänna kompensationen på nytt med en ny sista dag.',
    checkByHand: 'Fråga godkännaren om förra gångens skäl fortfarande gäller och vad som gjorts sedan dess.',
  },
  'not-applicable-against-fact': {
    title: 'Ej tillämplig fast dess fakta är sanna',
    looksAt:
      'Rader som vid en zon eller conduit själv är besvarade som ej tillämpliga och beror på fakta som ' +
      'alla är sanna där, enligt uppgift eller enligt modellen. En iakttagelse per ställe.',
    cannotSee: 'Andra skäl till att en rad inte gäller, och rader utan faktum.',
    fix: 'Besvara raden, eller rätta faktumet om det är fel. Finns ett annat skäl, begär dispens med det.',
    checkByHand: 'Läs upp svarets skäl för den som angav faktumet.',
  },
  'facts-undecided': {
    title: 'Fakta som inte angetts och avgör krävda rader',
    looksAt:
      'Krävda rader vid varje zon och conduit som är ej fastställda eftersom ett faktum är okänt eller ' +
      'inte angett. En iakttagelse per ställe. Fakta som removable-media-unstated eller ' +
      'wireless-without-fact talar om där lämnas åt dem. De som modellen själv visar nämns.',
    cannotSee: 'Om ett angett faktum stämmer.',
    fix:
      'Ange varje faktum som sant eller falskt: för en zon där, vid dess omgivande zon eller platsen; för en conduit ' +
      'där, eftersom den bara använder sina egna. Falskt betyder att det inte kan förekomma där.',
    checkByHand: 'Stå vid stället med listan över fakta och fråga om vart och ett: kan det hända här i natt?',
  },
  'removable-media-unstated': {
    title: 'Flyttbara medier inte nämnda där stationer står',
    looksAt:
      'Zoner, utom externa, med en tillgång av typen hmi, workstation, server eller laptop, för vilka ' +
      'varken zon, omgivande zon eller plats anger faktumet `portableDevices`.',
    cannotSee: 'Portar som finns fast faktumet säger falskt.',
    fix:
      'Ange `portableDevices` för zonen eller platsen: sant där flyttbara medier, datorer eller mobiler ' +
      'kan anslutas.',
    checkByHand: 'Se fram och bak på varje station efter en ledig port, och i loggen efter senaste enheten.',
  },
  'essential-function-not-reviewed': {
    title: 'Uppfyllt på ett ställe för en väsentlig funktion, utan granskning av effekten',
    looksAt:
      'Rader som kan hindra en väsentlig funktion (utelåsning, sessionslås, autentisering, stängning vid ' +
      'fel), uppfyllda eller kompenserade vid en zon eller conduit som en funktion behöver genom `zones`, ' +
      '`assets` eller `flows`, där det använda svaret inte anger `effectReviewed`. En iakttagelse per ' +
      'ställe.',
    cannotSee: 'Om granskningen såg på rätt ögonblick: start, utlösning, bortfall av katalogtjänsten.',
    fix:
      'Prova med dem som kör anläggningen vad skyddet gör när det griper in, och ange dagen i ' +
      '`effectReviewed` i svaret.',
    checkByHand:
      'Lås kontot, låt sessionen gå ut, bryt conduiten: kan operatören fortfarande se och stoppa ' +
      'processen i tid?',
  },
  'function-without-place': {
    title: 'Väsentlig funktion utan ställe',
    looksAt:
      'Väsentliga funktioner som inte anger någon zon, tillgång eller något flöde, och sådana som anger ' +
      'en tillgång som inte finns i någon zon eller vid någon conduit.',
    cannotSee: 'Tillgångar funktionen behöver och som ingen angett.',
    fix: 'Ange de zoner, tillgångar och flöden funktionen behöver och ge varje tillgång dess zon.',
    checkByHand:
      'Fråga operatören vad som måste gå för att funktionen ska gå, och leta efter vart och ett i listan.',
  },
  'edition-superseded': {
    title: 'Utgåva som ersatts av en senare',
    looksAt: 'Utgåvor i `catalogs` som en senare ersätter: 62443-2-1:2010 av 62443-2-1:2024.',
    cannotSee: 'Pågående ändringar, och om ett avtal eller en lag fortfarande anger den äldre utgåvan.',
    fix: 'Planera övergången: använd båda en tid och för över svar efter kartan mellan dem.',
    checkByHand: 'Fråga vem som kräver den äldre utgåvan, och till när.',
  },
  'measure-uncited': {
    title: 'Åtgärd som inget svar eller scenario anger',
    looksAt:
      'Åtgärder som varken något svar anger, för en kompensation eller för att åtgärda en brist, eller ' +
      'någon motåtgärd i ett scenario.',
    cannotSee:
      'Åtgärder som är bra för något som inget svar eller scenario berättar om: säg det i en dispens.',
    fix: 'Ange åtgärden i de svar eller motåtgärder den är avsedd för, eller ta bort den.',
    checkByHand: 'Fråga vad som skulle vara annorlunda i bedömningen när åtgärden är på plats.',
  },
  'measure-unplanned': {
    title: 'Öppen åtgärd utan ansvarig, kostnad eller driftstopp',
    looksAt:
      'Åtgärder som inte är på plats och som ett svar anger: utan `owner`, utan både `cost` och `effort`, ' +
      'eller, när ett svar för en zon, conduit eller tillgång anger dem, utan `outage`.',
    cannotSee: 'Om siffrorna håller, och om den ansvarige har gått med på dem.',
    fix:
      'Ange vem som gör det, vad det kostar eller hur många dagar det tar, och vilket driftstopp det ' +
      'kräver; 0 timmar när inget krävs.',
    checkByHand: 'Fråga skiftledaren när åtgärden kunde göras. En motfråga om driftstoppet är svaret.',
  },
  'answer-behind-measure': {
    title: 'Besvarat som öppet fast åtgärderna är på plats',
    looksAt:
      'Svar delvis eller ej uppfyllt som anger åtgärder som alla är på plats (`inPlace: true`). En iakttagelse per angiven åtgärd.',
    cannotSee: 'Om åtgärden gör det den skulle: därför svarar man på nytt.',
    fix: 'Titta på stället igen och svara som det är nu; saknas ännu något, ange åtgärden som ska ge det.',
    checkByHand:
      'Ta bort åtgärden från listan över öppet arbete och gå till varje ställe som väntade på den.',
  },
  'answer-counts-nowhere': {
    title: 'Svar som inte räknas någonstans',
    looksAt:
      'Svar på rader i 62443-3-3 och i tilläggskrav: vid en extern zon, av vilken inget krävs; vid platsen eller organisationen, där raden aldrig förs vidare (SR 5.1, 5.2, 5.3 och deras RE) eller svaret är notApplicable; vid en tillgång som inte är i någon zon eller conduit; och vid en zon eller conduit av vilken tilläggskravet inte kräver raden. En iakttagelse per ställe och skäl.',
    cannotSee: 'Svar som varje ställe därunder ersätter med ett eget.',
    fix: 'Besvara raden vid varje zon och conduit där den bedöms, och ta bort det här svaret.',
    checkByHand:
      'Fråga med `why` efter en bedömning som svaret är avsett för: bakom den står ett annat svar, eller inget.',
  },
  'disposition-lapsed': {
    title: 'Brist som var planerad, accepterad eller överlåten till en dag som har passerat',
    looksAt: 'Brister som något beslutades om vars sista dag (`until`) ligger före bedömningsdagen.',
    cannotSee: 'Om arbetet är gjort och bara svaret saknas, eller om beslutet förlängdes någon annanstans.',
    fix: 'Åtgärda bristen och besvara raden på nytt, eller låt besluta igen med en ny dag och skälet.',
    checkByHand: 'Fråga den som beslutade om skälet fortfarande gäller.',
  },
  'disposition-expires-soon': {
    title: 'Brist som är planerad, accepterad eller överlåten i högst 60 dagar till',
    looksAt:
      'Brister som något är beslutat om vars sista dag (`until`) ligger inom 60 dagar från bedömningsdagen.',
    cannotSee: 'Om det planerade är klart då.',
    fix: 'Slutför det planerade och besvara raden på nytt, eller låt besluta igen före den dagen.',
    checkByHand: 'Fråga efter arbetsorderns datum, eller om skälet fortfarande gäller.',
  },
  'disposition-before-answer': {
    title: 'Brist som besvarades på nytt efter att den accepterats eller överlåtits',
    looksAt:
      'Brister som är accepterade eller överlåtna på bedömningsdagen, med `decided`, där det använda svaret bedömdes en senare dag.',
    cannotSee: 'Om det som nu är svarat är bättre eller sämre än det som beslutet gällde.',
    fix: 'Låt besluta på nytt om det som nu är svarat, med dagen, eller ta bort beslutet.',
    checkByHand: 'Lägg svaret från då bredvid det från nu: skulle samma person acceptera det?',
  },
  'disposition-without-gap': {
    title: 'Beslut om en brist som inte är någon',
    looksAt:
      'Beslut om en rad som på bedömningsdagen inte är någon brist där: den är uppfylld som uppgivet, eller SL-T kräver den inte. En iakttagelse per plats.',
    cannotSee: 'Om bristen kommer tillbaka, och om fel rad nämndes.',
    fix: 'Ta bort beslutet om bristen är åtgärdad; avsågs en annan rad, nämn den.',
    checkByHand: 'Leta efter en brist på en närliggande rad på samma plats.',
  },
  'waiver-expires-soon': {
    title: 'Dispens som går ut inom 30 dagar',
    looksAt: 'Dispenser vars `expires` ligger inom 30 dagar från bedömningens dag.',
    cannotSee: 'Om iakttagelsen är åtgärdad till dess.',
    fix: 'Åtgärda iakttagelsen, eller låt godkänna på nytt med ett nytt datum.',
    checkByHand: 'Fråga godkännaren om skälet fortfarande gäller.',
  },
  'failed-check-claimed': {
    title: 'Uppgiven fast den senaste kontrollen misslyckades',
    looksAt:
      'Rader som vid en zon eller conduit är uppgivna som uppfyllda eller kompenserade, medan den ' +
      'avgörande kontrollen, den senaste som gäller, misslyckades. En iakttagelse per ställe.',
    cannotSee: 'Kontroller av andra ställen som tar över samma svar, och vad kontrollen såg på.',
    fix: 'Åtgärda det som misslyckades och kontrollera på nytt, eller besvara raden som det är.',
    checkByHand: 'Upprepa kontrollen medan den som svarade ser på.',
  },
};
