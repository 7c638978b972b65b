/**
 * Children of elements in the order of the schema (ECMA-376 part 1, wml.xsd, transitional), as far as they are written.
 * Word calls a document broken that has them in another order; other programs read it all the same.
 */
const list = (names: string, prefix = 'w:'): readonly string[] =>
  names.split(' ').map((name) => prefix + name);

export const WORD_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': list(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': list(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tbl': list('tblPr tblGrid tr'),
  'w:tblPr': list(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': list('top left bottom right insideH insideV'),
  'w:tblCellMar': list('top left bottom right'),
  'w:tr': list('tblPrEx trPr tc'),
  'w:tc': list('tcPr p'),
  'w:tcPr': list(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': list('top left bottom right insideH insideV tl2br tr2bl'),
  'w:pBdr': list('top left bottom right between bar'),
  'w:sectPr': list(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:styles': list('docDefaults latentStyles style'),
  'w:docDefaults': list('rPrDefault pPrDefault'),
  'w:style': list(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:tblStylePr': list('pPr rPr tblPr trPr tcPr'),
  'w:numbering': list('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': list('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': list('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:settings': list(
    'writeProtection view zoom removePersonalInformation mirrorMargins trackRevisions defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders updateFields footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
  'w:sdt': list('sdtPr sdtEndPr sdtContent'),
  'w:docPartObj': list('docPartGallery docPartCategory docPartUnique'),
  'wp:inline': [...list('extent effectExtent docPr cNvGraphicFramePr', 'wp:'), 'a:graphic'],
  'pic:pic': list('nvPicPr blipFill spPr', 'pic:'),
  'pic:blipFill': ['a:blip', 'a:srcRect', 'a:tile', 'a:stretch'],
  'pic:spPr': list('xfrm prstGeom', 'a:'),
};
