/** Sätze zu Befunden. */
import type { RuleSentences } from '../en/rules.ts';
import { registerSentences } from './rules-register.ts';
import { trafficSentences } from './rules-traffic.ts';
import { recordSentences } from './rules-record.ts';
import { riskSentences } from './rules-risk.ts';

export const ruleSentences: RuleSentences = {
  'business-with-iacs': {
    message:
      'Zone `{zone}` enthält {businessCount|ein Asset der Geschäfts-IT|Assets der Geschäfts-IT} ({business& und }) ' +
      'zusammen mit {iacsCount|einem IACS-Asset|IACS-Assets} ({iacs& und })',
    fix: 'den Assets der Geschäfts-IT in `{zone}` eine eigene Zone geben und sie über einen Conduit anbinden',
  },
  'safety-with-other': {
    message:
      'Zone `{zone}` enthält {safetyCount|ein Safety-Asset|Safety-Assets} ({safety& und }) zusammen mit ' +
      '{otherCount|einem anderen Asset|anderen Assets} ({other& und }) und nennt keinen Grund',
    fix:
      'die Safety-Assets in eine Zone der Art safety verlegen, `domain` auf `safety` setzen bei allem, was nur ihnen ' +
      'dient, oder `mixedReason` von `{zone}` angeben',
  },
  'parent-across-border': {
    message:
      'Zone `{zone}` ({zoneIs}) liegt in Zone `{parent}` ({parentIs}), aber ' +
      '{byKind|Zonen dieser Arten enthalten einander nie|zwischen ihnen liegt Ebene 3.5}',
    fix: '`parent` bei `{zone}` entfernen und beide durch einen Conduit verbinden, oder Art und Ebene berichtigen',
  },
  'special-asset-outside-kind': {
    message:
      'Asset `{asset}` ist als `{mark}` gekennzeichnet, liegt aber in einer Zone anderer Art: {zones& und }',
    fix: '`{asset}` in eine Zone der Art {kinds& oder } verlegen; oder `{mark}` entfernen, wo es nicht zutrifft',
  },
  'asset-placement': {
    message: 'Asset `{asset}` liegt in {unplaced|keiner Zone|mehr als einer Zone: }{zones& und }',
    fix: 'für `{asset}` genau eine Zone angeben; ein Grenzgerät gibt stattdessen seine Conduits an',
  },
  'dual-homed': {
    message:
      'Asset `{asset}` ist mit jeder der Zonen {zones& und } verbunden, ist aber nicht Grenzgerät eines ' +
      'Conduits, der {loose& oder } mit einer anderen davon verbindet',
    fix: 'eine Verbindung von `{asset}` trennen oder in `conduits` den Conduit angeben, dessen Grenze es bildet',
  },
  'flow-without-conduit': {
    message:
      'Datenfluss `{flow}` führt von Zone {from& und } nach Zone {to& und } ' +
      '{missing|ohne Conduit|durch einen Conduit, der sie nicht verbindet: }{conduit}',
    fix:
      'den Conduit nennen, den `{flow}` nimmt, und ihn die Zonen beider Enden verbinden lassen, oder den ' +
      'Datenfluss unterbinden',
  },
  'level-skip': {
    message:
      'Datenfluss `{flow}` führt von Zone `{from}` ({fromIs}) nach Zone `{to}` ({toIs}), ' +
      '{bypass|ohne DMZ dazwischen|vorbei an Ebene }{skipped}',
    fix: '`{flow}` {bypass|in einer DMZ|auf der Ebene dazwischen} enden lassen und von dort neu verbinden',
  },
  'wide-ports': {
    message:
      'Datenfluss `{flow}` {unstated|nennt weder Ports noch ein bestimmtes Protokoll|öffnet mehr Ports, als ein ' +
      'Dienst braucht: }{ports}',
    fix: 'die Ports angeben, auf denen der Dienst von `{flow}` horcht, höchstens {widest} in einem Bereich',
  },
  'clear-text-write': {
    message:
      '{n} {n|Datenfluss kann|Datenflüsse können}{conduit? durch Conduit `#`} aus Zone {from& und } heraus in Zone ' +
      '{to& und } etwas ändern, über `{protocol}`' +
      '{clear| im Klartext|}{both| und|}{open| ohne Authentifizierung|}: {flows& und }',
    fix:
      '`{protocol}` durch eine Variante oder einen Tunnel schützen, die authentifizieren und verschlüsseln, und es ' +
      '{n|beim Datenfluss|bei den Datenflüssen} angeben, oder nur Lesen zulassen',
  },
  'safety-below-neighbour': {
    message: 'Safety-Zone `{zone}` hat ein niedrigeres SL-T als `{other}`, die sie schützt: {lower}',
    fix: 'SL-T von `{zone}` in diesen FRs auf das von `{other}` anheben',
  },
  'no-sl-target': {
    message: 'Zone `{zone}` hat kein SL-T in {missing& und }',
    fix: '`slTarget` von `{zone}` mit Begründung angeben oder dort Szenarien bewerten, aus denen `method.slTarget` es ableitet',
  },
  'child-lower-target': {
    message:
      'Zone `{zone}` hat ein niedrigeres SL-T als die umgebende Zone `{parent}` und nennt keinen Grund: {lower}',
    fix: 'SL-T von `{zone}` in diesen FRs anheben oder als Vektor mit Begründung angeben',
  },
  'target-below-risk': {
    message: 'SL-T von `{place}` ist niedriger festgelegt, als seine Szenarien verlangen: {lower}',
    fix: 'SL-T von `{place}` in diesen FRs anheben oder dies mit Begründung ausnehmen',
  },
  'fact-contradicted': {
    message:
      'Merkmal `{fact}` ist für `{place}` als falsch angegeben, aber {byModel|das Modell|eine Antwort dort} zeigt, ' +
      'dass es zutrifft',
    fix: '`{fact}` bei `{place}` als wahr angeben oder berichtigen, was dagegen spricht',
  },
  'zone-better-than-conduit': {
    message: 'Zone `{zone}` gibt SL-A {claimed} für RDF an, aber ihr Conduit `{conduit}` erreicht {level}',
    fix: '`{conduit}` bewerten und nachbessern oder die Antworten zu SR 5.2 und SR 5.3 bei `{zone}` berichtigen',
  },
  ...registerSentences,
  ...trafficSentences,
  ...recordSentences,
  ...riskSentences,
  'rule-failed': {
    message: 'Regel `{rule}` ist fehlgeschlagen und hat möglicherweise Befunde übersehen: {error}',
    fix: 'diesen Fehler von Bulkhead melden und bis dahin von Hand prüfen, was `{rule}` betrachtet',
  },
  'waiver-expired': {
    message:
      'Ausnahmegenehmigung `{waiver}` (von {approvedBy}) ist am {expires} abgelaufen, `{finding}` gilt also wieder',
    fix: 'den Befund beheben oder `{waiver}` mit neuem Datum erneut genehmigen lassen',
  },
  'waiver-unused': {
    message: 'Ausnahmegenehmigung `{waiver}` nennt keinen Befund dieses Laufs: `{finding}`',
    fix: '`{waiver}` entfernen, wenn der Befund behoben ist, oder die Kennung berichtigen',
  },
};
