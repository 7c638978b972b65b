/** Was die Regeln betrachten: Zonen, Assets, Datenflüsse und Ziele, und Hinweise zu Regeln. */
export const zonesDocs = {
  'business-with-iacs': {
    title: 'Assets der Geschäfts-IT und des IACS in einer Zone',
    looksAt:
      'Assets jeder Zone nach `domain`: mindestens eines für das Geschäft und mindestens eines für das ' +
      'IACS. Ein Asset ohne `domain` zählt zum IACS, ein Safety-Asset auch. Eine Teilzone zählt für sich.',
    cannotSee:
      'Geschäftsrechner, die ohne `domain: business` eingetragen sind, Assets, die im Verzeichnis fehlen, ' +
      'und zwei Zonen, die auf dem Papier getrennt sind und sich einen Switch teilen.',
    fix:
      'Den Assets der Geschäfts-IT eine eigene Zone geben und sie über einen Conduit anbinden, meist über ' +
      'eine DMZ. Muss das warten, den Befund mit Grund, Genehmigendem und Datum genehmigen lassen; ' +
      '`mixedReason` hilft hier nicht.',
    checkByHand:
      'Die Zone mit dem Betriebsleiter durchgehen und bei jedem Asset fragen: Wer ruft an, wenn es steht, ' +
      'Produktion oder Büro? Dann am Switch nachsehen: Liegen sie in einem VLAN?',
  },
  'safety-with-other': {
    title: 'Safety-Assets mit anderen in einer Zone, ohne Grund',
    looksAt:
      'Zonen ohne `mixedReason` mit mindestens einem Safety-Asset (`domain: safety` oder eine ' +
      'Safety-Steuerung ohne `domain`) und mindestens einem anderen des IACS. Ein geschäftliches Asset ' +
      'darunter meldet `business-with-iacs`.',
    cannotSee:
      'Ob der Grund in `mixedReason` trägt, und ob eine integrierte Steuerung Safety und Regelung auf ' +
      'einer CPU ausführt. Switches, Engineering-Stationen und E/A des Safety-Systems zählen als andere, ' +
      'bis ihr `domain` safety sagt.',
    fix:
      'Das Safety-System in eine Zone der Art safety verlegen; `domain: safety` bei Geräten setzen, die ' +
      'nur ihm dienen. Wo das nicht geht, den Grund in `mixedReason` der Zone nennen: Die ganze Zone gilt ' +
      'dann als sicherheitsbezogen, auch beim SL-T.',
    checkByHand:
      'Die Liste der Safety-Funktionen nehmen und zu jeder Logik, Engineering-Station und Netz verfolgen. ' +
      'Was sonst noch in diesem Segment liegt, teilt ihr Schicksal.',
  },
  'parent-across-border': {
    title: 'Teilzone jenseits einer Grenze ihrer umgebenden Zone',
    looksAt:
      'Jede Zone mit `parent` gegen diese: Die Arten enterprise, dmz und external enthalten nur ihre ' +
      'eigene Art und liegen nur in ihr, und beide Zonen liegen unter Ebene 3.5, auf ihr oder darüber. ' +
      'Ohne `level` gilt 3.5 (dmz), 4 (enterprise) oder 5 (external).',
    cannotSee:
      'Zonen anderer Art ohne `level`: Es ist anzugeben. Eine Zone, die nur deshalb in einer anderen ' +
      'gezeichnet ist, weil ihr Schrank im selben Raum steht.',
    fix:
      '`parent` entfernen: Es bedeutet Enthaltensein, nicht die Ebene darüber. Beide durch einen Conduit ' +
      'verbinden und bei der Zone oder am Standort beantworten, was die umgebende Zone weitergab.',
    checkByHand:
      'Fragen, welche Firewall zwischen beiden steht. Steht eine dort, enthält keine die andere; steht ' +
      'keine dort, sind sie eine Zone, und Art oder Ebene der einen ist falsch.',
  },
  'special-asset-outside-kind': {
    title: 'Drahtloses, zeitweiliges oder externes Gerät außerhalb einer Zone dieser Art',
    looksAt:
      'Assets mit `wireless`, `temporary` oder `external` und die Art jeder Zone, in der sie oder eine ' +
      'umgebende liegen. Zur Art wireless passen drahtlose, zu temporary zeitweilige, zu external und ' +
      'remote externe Geräte. In einer externen Zone wird nichts gemeldet.',
    cannotSee:
      'Funk, den niemand eingetragen hat, Mobilfunkmodems und der Service-Laptop, der im Verzeichnis ' +
      'fehlt. Wechselmedien werden nur gesehen, wenn sie als zeitweilig gekennzeichnet sind.',
    fix:
      'Für diese Geräte eine Zone der passenden Art anlegen und durch einen Conduit verbinden. Wird Funk ' +
      'oder Außenleitung nicht benutzt, abschalten und die Kennzeichnung entfernen.',
    checkByHand:
      'Mit einem Telefon, das WLAN und Bluetooth anzeigt, über das Gelände gehen, nach jeder bezahlten ' +
      'SIM-Karte fragen und in der Besucherliste nach fremden Laptops suchen.',
  },
  'asset-placement': {
    title: 'Asset in keiner oder in mehr als einer Zone',
    looksAt:
      'Die Zonen, die ein Asset nennt. Eine ist richtig. Keine ist nur bei einem Grenzgerät richtig, das ' +
      'stattdessen seine Conduits nennt. Zwei und mehr werden auch bei einem Grenzgerät gemeldet.',
    cannotSee: 'Ob die Zone die richtige ist, und Assets, die in keiner Liste stehen.',
    fix:
      'Das Asset in die Zone legen, deren Ausfall es teilen würde. Firewall, Diode oder Gateway nennen ' +
      'die Conduits, deren Grenze sie bilden, und keine Zone. Ein Rechner mit Beinen in mehreren Zonen ' +
      'bleibt in einer; die anderen stehen bei seinen Schnittstellen.',
    checkByHand:
      'Die Liste nach Zonen sortieren und Lücken und Doppelte im Workshop vorlesen: Jedes hat einen ' +
      'Verantwortlichen im Raum oder gehört nicht ins Netz.',
  },
  'dual-homed': {
    title: 'Rechner mit zwei Beinen am Conduit vorbei',
    looksAt:
      'Die Zonen eines Assets und die seiner Schnittstellen. Zwei oder mehr bedeuten ein Bein in jeder; ' +
      'das ist erlaubt, wenn es Grenzgerät eines Conduits ist, der die Zone mit einer anderen davon ' +
      'verbindet. Nennt es selbst zwei Zonen und hat sonst keine Schnittstelle, ist das Sache von ' +
      'asset-placement.',
    cannotSee:
      'Schnittstellen, die im Verzeichnis fehlen (zweite Netzkarte, Wartungsport, USB-Modem), ein ' +
      'VLAN-Trunk auf einer Karte, und ob der Rechner Pakete weiterleitet oder nur könnte.',
    fix:
      'Ein Bein entfernen und den Verkehr durch den Conduit führen; oder, wenn der Rechner die Grenze ' +
      'sein soll, den Conduit in `conduits` nennen und ihn als solche bewerten.',
    checkByHand:
      'Am Rechner: Adressen und Routen auflisten und prüfen, dass Weiterleitung aus ist. An den Switches: ' +
      'nachsehen, welche Ports seine Adressen in welchem VLAN gelernt haben.',
  },
  'flow-without-conduit': {
    title: 'Datenfluss zwischen Zonen ohne Conduit, der sie verbindet',
    looksAt:
      'Die Zonen beider Enden eines Datenflusses. Enden in verschiedenen Zonen brauchen einen Conduit, ' +
      'und der genannte muss eine Zone jedes Endes verbinden. Enthaltensein hilft nicht: Ein Conduit zur ' +
      'umgebenden Zone reicht nicht in ihre Teilzonen, wenn er sie nicht selbst verbindet.',
    cannotSee:
      'Datenflüsse, die niemand aufgeführt hat, und solche mit einem Ende in keiner Zone. Ob der Conduit ' +
      'den Datenfluss durchlässt.',
    fix:
      'Den Conduit nennen, den der Datenfluss wirklich nimmt, und die fehlende Zone in `joins` ergänzen. ' +
      'Gibt es keinen, den Conduit mit seinem Grenzgerät zeichnen oder den Datenfluss unterbinden.',
    checkByHand:
      'Dem Kabel oder der Route zwischen beiden Enden folgen und das erste Gerät nennen, das die ' +
      'Verbindung ablehnen könnte. Kein solches Gerät: kein Conduit.',
  },
  'level-skip': {
    title: 'Datenfluss überspringt eine Ebene oder erreicht die Steuerung ohne DMZ',
    looksAt:
      'Purdue-Ebenen der Zonen an beiden Enden, in beide Richtungen; 4 und 5 zählen als eine, ohne ' +
      '`level` gilt 3.5 (dmz), 4 (enterprise) oder 5 (external). Wer eine Ebene überspringt, ist eine ' +
      'Warnung. Von Ebene 4 oder 5 oder von außen auf Ebene 2 oder darunter ist ein Fehler: Ein ' +
      'Conduit, der auch eine DMZ verbindet, hält nichts auf, denn durch eine DMZ gehen zwei Datenflüsse.',
    cannotSee:
      'Zonen anderer Art ohne `level`. Zwei Datenflüsse, die sich in einem Vermittler treffen, der nur ' +
      'weiterreicht. Ob eine Diode den Sprung harmlos macht. Die Ebenen sind Brauch und keine Anforderung ' +
      'der Norm.',
    fix:
      'Die Verbindung in einer DMZ enden lassen (Spiegel, Sprungrechner, Dateiablage, Vermittler) und von ' +
      'dort eine zweite öffnen. Innerhalb der Anlage den Server der Ebene dazwischen nutzen, oder ' +
      'genehmigen lassen und den Grund nennen.',
    checkByHand:
      'Vom Grenzgerät die erlaubten Regeln verlangen, deren Quelle im Büro oder außen liegt und deren ' +
      'Ziel eine Steuerung, ein HMI oder ein Safety-Netz ist. Es sollte keine geben.',
  },
  'wide-ports': {
    title: 'Jeder Port, oder ein weiterer Bereich, als ein Dienst braucht',
    looksAt:
      'Datenflüsse über eine Zonengrenze, mit Conduit oder mit einem Ende in keiner Zone: ein Port `any`, ' +
      'ein Bereich von mehr als 100 Ports, oder kein Port bei fehlendem Protokoll oder `any`. ICMP hat ' +
      'keine Ports.',
    cannotSee:
      'Was das Grenzgerät wirklich erlaubt. Viele enge Bereiche werden nicht zusammengezählt, und ein ' +
      'Port als Name eines Dienstes wird nicht gelesen.',
    fix:
      'Die Zielports angeben, auf denen der Dienst horcht. Dynamische Ports am Server festlegen (DCOM, ' +
      'RPC, passives FTP) oder einen Vermittler, der das Protokoll kennt, an die Grenze setzen.',
    checkByHand:
      'Die Regel im Grenzgerät lesen: Dienst `any` oder ein Bereich, Trefferzähler, und die wirklich ' +
      'benutzten Ports über einen Monat mit Abfahren und Anfahren.',
  },
  'clear-text-write': {
    title: 'Ungeschütztes Schreib- oder Programmierprotokoll über eine Zonengrenze',
    looksAt:
      'Datenflüsse zwischen Zonen mit Zugriff write, program, file, desktop oder ohne Angabe. Eine ' +
      'Tabelle bekannter Protokolle sagt, ob üblicherweise authentifiziert und verschlüsselt wird; ' +
      '`authenticated` und `encrypted` gehen vor. Fehlt eines von beiden, genügt das. Zugriff read und ' +
      'other bleiben außer Betracht. Ein Befund je Protokoll durch einen Conduit; ein Hinweis, wo alle in ' +
      'Zonen der Art enterprise oder external führen.',
    cannotSee:
      'Protokolle, die nicht in der Tabelle stehen, wenn der Datenfluss es nicht selbst sagt; `snmp` und ' +
      '`opc-ua` allein verraten nicht, welcher Schutz eingestellt ist. Ein VPN, ein Tunnel oder eine ' +
      'Firewall, die Schreibbefehle verwirft: `encrypted`, `authenticated` oder `access: read` angeben. ' +
      'Innerhalb einer Zone wird nichts gemeldet. Eine Ausnahmegenehmigung gilt auch für Datenflüsse ' +
      'dieses Protokolls, die später zum Conduit kommen.',
    fix:
      'Die gesicherte Variante des Protokolls verwenden, es durch einen authentifizierten Tunnel zwischen ' +
      'den Grenzgeräten führen oder nur Lesen durchlassen. Kann das Gerät nichts davon, die Kompensation ' +
      'aufschreiben und den Befund bis zum Ersatz genehmigen lassen.',
    checkByHand:
      'Den Datenfluss eine Schicht lang mitschneiden: Sind Schreib- oder Ladebefehle lesbar, und nimmt ' +
      'das Ziel einen von einer fremden Station an? Das zweite nur am Testsystem versuchen.',
  },
  'safety-below-neighbour': {
    title: 'Safety-Zone mit niedrigerem SL-T als die Zone, die sie schützt',
    looksAt:
      'SL-T jeder Zone der Art safety, FR für FR, gegen das der geschützten Zonen: durch einen Conduit ' +
      'verbundene Steuerungszonen, die umgebende Zone und Zonen, die mit ihr in einer wesentlichen ' +
      'Funktion der Art safety stehen.',
    cannotSee:
      'Geschützte Zonen, die weder Conduit noch Enthaltensein noch Funktion mit ihr verbindet, und ob ein ' +
      'niedrigeres Ziel in diesem FR vertretbar ist.',
    fix:
      'SL-T der Safety-Zone in den genannten FRs mindestens auf das der Nachbarzone anheben, oder mit dem ' +
      'Grund aus der Risikobeurteilung genehmigen lassen.',
    checkByHand:
      'Annehmen, die Steuerungszone gehöre schon dem Angreifer. Was hält ihn vom Safety-System fern, und ' +
      'ist es für denselben Angreifer ausgelegt?',
  },
  'no-sl-target': {
    title: 'Zone ohne SL-T',
    looksAt:
      'Zonen, außer externen, deren SL-T in einem FR leer ist: keines angegeben, keines aus dem Verfahren ' +
      'der Anlage, keines von der umgebenden Zone. Zonen außerhalb jedes SUC gehören dazu.',
    cannotSee: 'Ob ein vorhandenes Ziel zum Risiko passt. Conduits ohne Ziel folgen ihren Zonen.',
    fix:
      '`slTarget` mit sieben FRs und Begründung angeben, dort Szenarien bewerten, aus denen `method.slTarget` es ' +
      'ableitet, oder `method.slTarget: baseline` wählen. SL 0 ist ' +
      'ein Ziel; angenommen wird nie etwas. Bis dahin wird hier nichts verlangt und keine Lücke gezählt.',
    checkByHand:
      'Die SL-T-Tabelle der Risikobeurteilung neben das Zonenverzeichnis legen: Jede Zone braucht eine ' +
      'Zeile und jede Zeile einen Grund.',
  },
  'child-lower-target': {
    title: 'Teilzone mit niedrigerem SL-T als ihre umgebende, ohne Grund',
    looksAt:
      'SL-T jeder Zone mit umgebender Zone, FR für FR, gegen deren. Ein Ziel mit Begründung gilt als ' +
      'begründet; eine einzelne Ziffer oder das Grundniveau nicht.',
    cannotSee: 'Ob die Begründung überhaupt vom niedrigeren FR spricht.',
    fix:
      'Die genannten FRs anheben oder `slTarget` als Vektor mit Begründung angeben: was diesen Teil ' +
      'weniger ausgesetzt oder weniger gefährlich macht als das Ganze.',
    checkByHand:
      'Fragen, was jemand, dem die Teilzone gehört, dem Rest antun kann. Liegt keine Grenze dazwischen, ' +
      'senkt das niedrigere Ziel auch die umgebende Zone.',
  },
  'target-below-risk': {
    title: 'Festgelegtes SL-T unter dem, was Szenarien verlangen',
    looksAt:
      'Das für eine Zone oder einen Conduit festgelegte SL-T, FR für FR, gegen das, was die dort bewerteten Szenarien nach der Methode der Anlage mindestens verlangen.',
    cannotSee:
      'Ob die Begründung des festgelegten Ziels davon spricht. Ein Szenario, das offen lässt, was es verlangt, kann mehr verlangen.',
    fix: 'Die genannten FRs anheben, die Szenarien neu bewerten oder es ausnehmen, mit dem Grund, warum die Stelle weniger Schutz braucht, als ihr Risiko sagt.',
    checkByHand:
      '`bulkhead slt` neben das Protokoll des Workshops legen: wer entschieden hat, unter dem Risiko zu bleiben, und warum.',
  },
  'fact-contradicted': {
    title: 'Merkmal als falsch angegeben, aber als wahr gezeigt',
    looksAt:
      'Merkmale, die nach der nächsten Angabe falsch sind, während das Modell das Gegenteil zeigt ' +
      '(drahtloses Asset, Conduit zu externer Zone, Steuerung mit Ausgängen, HMI, interaktiver Datenfluss ' +
      'von außen) oder die Stelle selbst eine abhängige Zeile anders als nicht anwendbar beantwortet. ' +
      'Dort gilt das Merkmal als wahr.',
    cannotSee: 'Eine falsche Angabe, gegen die im Modell nichts spricht.',
    fix:
      'Entscheiden, was stimmt. Das Merkmal berichtigen (an dieser Stelle als wahr angeben, wenn die ' +
      'Angabe weiter oben steht) oder das Asset, den Datenfluss, den Conduit oder die Antwort. Falsch ' +
      'heißt: kann hier nicht vorkommen, nicht: ist verboten.',
    checkByHand:
      'Wer das Merkmal angab, soll sagen, was es hier unmöglich macht; dann gemeinsam das Ding ansehen, ' +
      'das anderes sagt.',
  },
  'zone-better-than-conduit': {
    title: 'Zone gibt eine bessere Grenze an als ihr schlechtester Conduit',
    looksAt:
      'Angegebenes SL-A für RDF jeder Zone gegen das niedrigste ihrer Conduits. Eine Zone erreicht RDF 1 ' +
      'nur mit SR 5.2 und SR 5.3, und die sind an ihrer Grenze erfüllt, die aus ihren Conduits besteht.',
    cannotSee:
      'Conduits, die nicht im Modell sind, und ob die Antworten beider Seiten stimmen. Ein noch nicht ' +
      'bewerteter Conduit steht auf 0.',
    fix:
      'Den genannten Conduit bewerten, seine Lücken in RDF schließen oder die Antworten zu SR 5.2 und SR ' +
      '5.3 bei der Zone berichtigen.',
    checkByHand:
      'Die Regelsätze aller Geräte an der Grenze der Zone nebeneinanderlegen. Das großzügigste ist die ' +
      'Grenze.',
  },
  'rule-failed': {
    title: 'Eine Entwurfsregel ist fehlgeschlagen',
    looksAt:
      'Eine Regel, die mit einem Fehler endete oder zwei Befunden dieselbe Kennung gab. Was sie vorher ' +
      'fand, gilt.',
    cannotSee: 'Was die Regel gefunden hätte.',
    fix:
      'Das ist ein Fehler von Bulkhead, nicht der Anlage. Die Meldung weitergeben; die Anlage braucht ' +
      'nicht mitgeschickt zu werden.',
    checkByHand:
      'Bis der Fehler behoben ist, von Hand prüfen, was die Regel nach ihrer eigenen Beschreibung ' +
      'betrachtet.',
  },
  'waiver-expired': {
    title: 'Eine Ausnahmegenehmigung ist abgelaufen und ihr Befund gilt wieder',
    looksAt:
      'Ausnahmegenehmigungen, deren `expires` vor dem Tag der Bewertung liegt, während ihr Befund noch da ' +
      'ist und keine andere ihn deckt.',
    cannotSee: 'Ob der Grund noch gilt.',
    fix: 'Beheben, was der Befund sagt, oder mit neuem Datum erneut genehmigen lassen.',
    checkByHand: 'Den Genehmigenden denselben Grund heute noch einmal unterschreiben lassen.',
  },
  'waiver-unused': {
    title: 'Eine Ausnahmegenehmigung deckt nichts',
    looksAt:
      'Ausnahmegenehmigungen, die keinen Befund dieses Laufs nennen. Die einer fehlgeschlagenen Regel ' +
      'bleiben außer Betracht, ebenso ältere eines Befunds, den eine andere deckt.',
    cannotSee: 'Ob der Befund behoben oder seine Kennung vertippt ist.',
    fix: 'Sie entfernen, wenn der Befund weg ist; sonst seine Kennung noch einmal kopieren.',
    checkByHand: 'Nach einem Befund derselben Regel an derselben Stelle suchen.',
  },
};
