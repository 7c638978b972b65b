/**
 * Advance widths of Liberation Sans, regular and bold, in thousandths of an em and base 36: written by scripts/font-metrics.ts.
 * Each row begins with the code of its first character. Liberation Sans: Copyright 2012 Red Hat, OFL 1.1.
 */

type Row = readonly [first: number, widths: string];

export const REGULAR: readonly Row[] = [
  [
    0x20,
    '7q 7q 9v fg fg op ij 5b 99 99 at g8 7q 99 7q 7q fg fg fg fg fg fg fg fg fg fg 7q 7q g8 g8 g8 fg s7 ij ij k2 k2 ij gz lm k2 7q dw ij fg n5 k2 lm ij lm k2 ij gz k2 ij q8 ij ij gz 7q 7q 7q d1 fg 99 fg fg dw fg fg 7q fg fg 66 66 dw 66 n5 fg fg fg fg 99 dw 7q fg dw k2 dw dw dw 9a 78 9a g8 rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs 7q 99 fg fg fg fg 78 fg 99 kh aa fg g8 99 kh fc b4 f9 99 99 99 g0 ex 7q 99 99 a5 fg n6 n6 n6 gz ij ij ij ij ij ij rs k2 ij ij ij ij 7q 7q 7q 7q k2 k2 lm lm lm lm lm g8 lm k2 k2 k2 k2 ij ij gz fg fg fg fg fg fg op dw fg fg fg fg 7q 7q 7q 7q fg fg fg fg fg fg fg f9 gz fg fg fg fg dw fg dw ij fg ij fg ij fg k2 dw k2 dw k2 dw k2 dw k2 h3 k2 fg ij fg ij fg ij fg ij fg ij fg lm fg lm fg lm fg lm fg k2 fg k2 fg 7q 7q 7q 7q 7q 7q 7q 66 7q 7q kf cc dw 66 ij dw dw fg 66 fg 66 fg 84 fg 9a fg 66 k2 fg k2 fg k2 fg gs k3 fg lm fg lm fg lm fg rs q8 k2 99 k2 99 k2 99 ij dw ij dw ij dw ij dw gz 7q gz af gz 7q k2 fg k2 fg k2 fg k2 fg k2 fg k2 fg q8 k2 ij dw ij gz dw gz dw gz dw 66 rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs fg rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs ij fg rs op lm gz rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs ij dw gz 7q rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs',
  ],
  [
    0x370,
    'rs rs rs rs rs rs rs rs rs rs rs rs rs rs 7q rs rs rs rs rs 99 99 ij 7q ls na ao rs li rs nr kw 66 ij ij fb ik ij gz k2 lm 7q ij ik n5 k2 i2 lm k2 ij rs h6 gz ij m6 ij n7 ks 7q ij g2 ce fg 66 f7 g2 fz dw fh ce c9 fg fg 66 dw dw g0 dw cg fg j6 ft de h5 az f7 i0 el jt lp 66 f7 fg f7 lp rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs ij ij o1 f2 jz ij 7q 7q dw td s2 nq g7 k2 hn jz ij i8 ij f2 it ij pn gs jz jz g7 i8 n5 k2 lm jz ij k2 gz hn l4 ij kk ij ph q2 m0 ol i8 jz s2 k2 fg fx er a5 g7 fg il cq fj fj c6 g7 j4 fc fg f2 fg dw cq dw mv dw fx eh ma mv hd jz eh e6 ku f2 fg fg fg a5 e6 dw 66 7q 66 p6 ml fg c6 fj dw fc',
  ],
  [
    0x2010,
    '99 99 rs fg rs rs rs fc 66 66 66 66 99 99 99 rs fg fg 9q rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs 58 9u rs rs rs rs rs 99 99',
  ],
  [0x20ac, 'fg'],
  [0x2212, 'g8'],
];

export const BOLD: readonly Row[] = [
  [
    0x20,
    '7q 99 d6 fg fg op k2 6m 99 99 at g8 7q 99 7q 7q fg fg fg fg fg fg fg fg fg fg 99 99 g8 g8 g8 gz r3 k2 k2 k2 k2 ij gz lm k2 7q fg k2 gz n5 k2 lm ij lm k2 ij gz k2 ij q8 ij ij gz 99 7q 99 g8 fg 99 fg gz fg gz fg 99 gz gz 7q 7q fg 7q op gz gz gz gz at fg 99 gz fg lm fg fg dw at 7s at g8 rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs 7q 99 fg fg fg fg 7s fg 99 kh aa fg g8 99 kh fc b4 f9 99 99 99 g0 fg 7q 99 99 a5 fg n6 n6 n6 gz k2 k2 k2 k2 k2 k2 rs k2 ij ij ij ij 7q 7q 7q 7q k2 k2 lm lm lm lm lm g8 lm k2 k2 k2 k2 ij ij gz fg fg fg fg fg fg op fg fg fg fg fg 7q 7q 7q 7q gz gz gz gz gz gz gz f9 gz gz gz gz gz fg gz fg k2 fg k2 fg k2 fg k2 fg k2 fg k2 fg k2 fg k2 jz k2 gz ij fg ij fg ij fg ij fg ij fg lm gz lm gz lm gz lm gz k2 gz k2 gz 7q 7q 7q 7q 7q 7q 7q 7q 7q 7q lt fg fg 7q k2 fg fg gz 7q gz 7q gz ap gz db gz 7q k2 gz k2 gz k2 gz jo k3 gz lm gz lm gz lm gz rs q8 k2 at k2 at k2 at ij fg ij fg ij fg ij fg gz 99 gz db gz 99 k2 gz k2 gz k2 gz k2 gz k2 gz k2 gz q8 lm ij fg ij gz dw gz dw gz dw 7q rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs fg rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs k2 fg rs op lm gz rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs ij fg gz 99 rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs',
  ],
  [
    0x370,
    'rs rs rs rs rs rs rs rs rs rs rs rs rs rs 99 rs rs rs rs rs 99 cx k2 99 np p6 d6 rs mx rs pr na 7q k2 k2 gp jz ij gz k2 lm 7q k2 ij n5 k2 hw lm k2 ij rs go gz ij mt ij mh ma 7q ij h3 cj gz 7q g6 h3 gy fg gu d7 cs gz f1 7q fi fg h0 fg cd gz la h7 eg j0 ce g6 jv g0 kx nh 7q g6 gz g6 nh rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs ij il ol fr jr ij 7q 7o fg ue tj ob gy k2 ha jz k2 jz k2 fr js ij p4 he jz jz gy ji n5 k2 lm jz ij k2 gz ha nq ij ka jj rx sb o6 r7 jz jr sn jz fg h6 h3 bl hn fg jp dt h3 h3 dw hn kk gs gz gs gz fg dm fg ob fg h3 g5 n5 ng k9 nq h3 fc nq g7 fg fg gz bl fc fg 7q 7t 7q qx p6 gz dw h3 fg gs',
  ],
  [
    0x2010,
    '99 99 rs fg rs rs rs fc 7q 7q 7q 7q dw dw dw rs fg fg 9q rs rs rs rs rs rs rs rs rs rs rs rs rs rs rs 6o db rs rs rs rs rs 99 99',
  ],
  [0x20ac, 'fg'],
  [0x2212, 'g8'],
];
