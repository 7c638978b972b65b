/**
 * The PDF template: how a report looks on paper. It holds no words and takes none as markup: every text comes out of
 * `data` as a string. Sizes and colours are those of the page for screens.
 */
export const TYPST_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))

#let ink = rgb("#12171d")
#let ink2 = rgb("#434d58")
#let ink3 = rgb("#5e6975")
#let line1 = rgb("#dfe3e7")
#let line2 = rgb("#c3cad1")
#let sunken = rgb("#f4f5f6")
#let achieved = rgb("#1f6aa5")
#let soft = rgb("#d3e4f2")
#let deficit = rgb("#bc3e0a")
#let undetermined = rgb("#6a4fc4")
#let failed = rgb("#a3104c")
#let grey = rgb("#5e6975")

#set document(title: data.title + " · " + data.subtitle, date: none)
#set text(font: "Inter", fallback: false, size: 9pt, fill: ink, lang: data.language, hyphenate: false)
#set par(leading: 0.58em, spacing: 0.9em, justify: false)

#let page-of(context-page, total) = {
  data.pageOf.replace("{page}", str(context-page)).replace("{pages}", str(total))
}
#let foot = context {
  set text(size: 7pt, fill: ink3, hyphenate: false)
  block(width: 100%, stroke: (top: 0.5pt + line2), inset: (top: 4pt))[
    #grid(
      columns: (1fr, auto),
      column-gutter: 12pt,
      data.titleBlock,
      page-of(counter(page).get().first(), counter(page).final().first()),
    )
  ]
}
#set page(paper: "a4", margin: (x: 16mm, top: 15mm, bottom: 18mm), footer: foot, footer-descent: 6mm)

#let mono(body) = text(font: "IBM Plex Mono", size: 0.88em, fill: ink2, hyphenate: false, body)

#let hatch = tiling(size: (2.4pt, 2.4pt))[
  #place(line(start: (0%, 100%), end: (100%, 0%), stroke: 0.7pt + deficit))
]

#let segment(kind) = {
  let w = 5.6pt
  let h = 8pt
  if kind == "achieved" { rect(width: w, height: h, fill: achieved, stroke: none) }
  else if kind == "above" { rect(width: w, height: h, fill: soft, stroke: 0.6pt + achieved) }
  else if kind == "deficit" { rect(width: w, height: h, fill: hatch, stroke: 0.6pt + deficit) }
  else if kind == "claimed" {
    rect(width: w, height: h, fill: white, stroke: 0.6pt + deficit, inset: 0pt,
      align(center + horizon, circle(radius: 1pt, fill: deficit, stroke: none)))
  }
  else if kind == "open" { rect(width: w, height: h, fill: white, stroke: (paint: undetermined, thickness: 0.7pt, dash: (1.4pt, 1.1pt))) }
  else { block(width: w, height: h, align(bottom, line(length: w, stroke: 0.5pt + ink3))) }
}

// A report has thousands of gauges and few different ones: each is drawn once, and fills a box. The tile is larger than
// the box, or the next one would show at its edge.
#let bar(segments, target) = tiling(size: (32pt, 16pt), {
  let step = 6.3pt
  for (i, kind) in segments.enumerate() { place(dx: i * step + 0.6pt, dy: 1.5pt, segment(kind)) }
  if target != none {
    place(dx: calc.max(0.6pt, target * step + 0.2pt), line(start: (0pt, 0pt), end: (0pt, 11pt), stroke: 1.1pt + ink))
  }
})
#let gauge(segments, target, difference, open) = box({
  box(width: 26.4pt, height: 11pt, baseline: 2.2pt, fill: bar(segments, target))
  if difference != "" {
    h(2pt)
    text(size: 0.92em, weight: 600, hyphenate: false, fill: if open { undetermined } else if difference.starts-with("−") { deficit } else { achieved }, difference)
  }
})

#let cross(paint) = {
  place(center + horizon, line(start: (-1.5pt, -1.5pt), end: (1.5pt, 1.5pt), stroke: 0.8pt + paint))
  place(center + horizon, line(start: (-1.5pt, 1.5pt), end: (1.5pt, -1.5pt), stroke: 0.8pt + paint))
}
#let tick(paint) = place(center + horizon, curve(stroke: 0.9pt + paint, curve.move((0pt, 1.4pt)), curve.line((1.2pt, 2.7pt)), curve.line((3.4pt, 0pt))))
#let ring(paint, dash) = circle(radius: 3.4pt, fill: white, stroke: (paint: paint, thickness: 0.9pt, dash: dash))
#let diamond(fill, stroke) = polygon(fill: fill, stroke: stroke, (4pt, 0pt), (8pt, 4pt), (4pt, 8pt), (0pt, 4pt))

#let sign(verdict) = tiling(size: (12pt, 12pt), block(width: 8pt, height: 8pt, {
  if verdict == "met" { place(center + horizon, circle(radius: 3.8pt, fill: achieved)); tick(white) }
  else if verdict == "compensated" { place(center + horizon, ring(achieved, none)); tick(achieved) }
  else if verdict == "notApplicable" { place(center + horizon, ring(grey, none)); place(center + horizon, line(length: 3.6pt, stroke: 0.9pt + grey)) }
  else if verdict == "partial" {
    place(diamond(white, 0.8pt + deficit))
    place(polygon(fill: deficit, stroke: none, (4pt, 0pt), (4pt, 8pt), (0pt, 4pt)))
  }
  else if verdict == "unmet" { place(diamond(deficit, none)); cross(white) }
  else if verdict == "undetermined" { place(center + horizon, ring(undetermined, (1.3pt, 1pt))); place(center + horizon, text(size: 5.5pt, weight: 600, fill: undetermined, "?")) }
  else { place(rect(width: 8pt, height: 8pt, fill: failed)); place(center + horizon, text(size: 5.5pt, weight: 600, fill: white, "!")) }
}))
#let glyph(verdict) = box(width: 8pt, height: 8pt, baseline: 1.2pt, fill: sign(verdict))

#let piece(p) = {
  let kind = p.at(0)
  if kind == "b" { linebreak() }
  else if kind == "g" { gauge(p.at(1), p.at(2), p.at(3), p.at(4)) }
  else if kind == "v" { box(baseline: 1.2pt, { glyph(p.at(1)); h(3pt); p.at(2) }) }
  else {
    let body = if kind == "i" { mono(p.at(1)) } else { p.at(1) }
    if p.at(2) == none { body } else { link(label(p.at(2)), body) }
  }
}
// A call of a function is remembered, which costs more than what most of them do: plain text goes without.
#let pieces(all) = for p in all { if p.at(0) == "t" and p.at(2) == none { p.at(1) } else { piece(p) } }

#let width-of(column) = {
  if column.kind == "text" { column.share * 1fr }
  else if column.kind == "gauge" { 51pt }
  else if column.kind == "verdict" { auto }
  else if column.kind == "short" { 64pt }
  else { auto }
}

#let listing(block-data) = {
  let columns = block-data.columns
  set text(size: 7.8pt)
  set par(leading: 0.5em)
  table(
    columns: if block-data.widths == none { columns.map(width-of) } else { block-data.widths.map(w => w * 1pt) },
    rows: (auto, ..block-data.rows.map(row => if row.height == none { auto } else { row.height * 1pt })),
    align: columns.map(c => if c.kind == "number" { right + top } else { left + top }),
    inset: (x: 3.5pt, top: 3.6pt, bottom: 3.2pt),
    stroke: (x, y) => if y == 0 { (bottom: 0.8pt + line2) } else { (bottom: 0.4pt + line1) },
    table.header(..columns.map(c => text(size: 7.2pt, weight: 600, fill: ink2, hyphenate: true, c.head))),
    ..{
      let cells = ()
      for row in block-data.rows {
        for cell in row.cells {
          // As in pieces, and no function for the reason told there: a report has tens of thousands of cells.
          let body = for p in cell { if p.at(0) == "t" and p.at(2) == none { p.at(1) } else { piece(p) } }
          if row.quiet { body = text(fill: ink3, body) }
          if row.height == none { body = table.cell(breakable: not row.whole, text(hyphenate: true, body)) }
          cells.push(body)
        }
      }
      cells
    },
  )
}

#let facts(entries, close: false) = {
  set text(size: if close { 7.5pt } else { 8.2pt })
  set par(leading: if close { 0.44em } else { 0.52em })
  table(
    columns: (32mm, 1fr),
    inset: (x: 4pt, y: if close { 2pt } else { 3.2pt }),
    stroke: (x, y) => (bottom: 0.4pt + line1),
    ..entries.map(e => (text(fill: ink2, e.at(0)), pieces(e.at(1)))).flatten(),
  )
}

// One paragraph for each entry: a card of eight entries is no table, and there are hundreds of them.
#let run-in(entries) = {
  set text(size: 8.2pt)
  set par(leading: 0.52em, spacing: 0.55em, hanging-indent: 28mm)
  for e in entries { par({ box(width: 28mm, text(fill: ink2, hyphenate: false, e.at(0))); pieces(e.at(1)) }) }
}

#let sheet(f) = {
  block(height: 1fr, width: 100%, align(center + horizon, image(bytes(f.svg), format: "svg", alt: f.alt, height: 100%, width: 100%, fit: "contain")))
  block(above: 4pt, text(size: 8pt, fill: ink2, pieces(f.caption)))
}

#let rank-fills = (rgb("#edf0f2"), rgb("#f0e8cc"), rgb("#f3dfa6"), rgb("#eebd7b"), rgb("#e89a4f"), rgb("#cd6a37"), rgb("#b23a1e"))
// Of two cells beside each other the later one draws the line between them.
#let rank-cell(c, after) = {
  let paint = if c.at(1) == 6 { white } else { ink }
  let step = 2pt + ink
  let sides = (rest: 0.6pt + white)
  if c.at(2) { sides.insert("top", step) }
  if c.at(3) { sides.insert("right", step) }
  if after { sides.insert("left", step) }
  table.cell(fill: rank-fills.at(c.at(1)), stroke: sides, align: center + horizon, {
    set text(fill: paint)
    if c.at(4) != "" { text(size: 9.5pt, weight: 600, c.at(4)); h(3pt) }
    text(size: 7.4pt, c.at(0))
  })
}
#let matrix(m) = block(breakable: false, width: 100%, {
  block(sticky: true, below: 4pt, text(size: 8pt, fill: ink2, m.caption))
  set text(size: 7.4pt)
  table(
    columns: (1.6fr, ..m.heads.slice(1).map(_ => 1fr)),
    rows: (auto, ..m.rows.map(_ => 20pt)),
    inset: 3pt,
    align: (x, y) => if x == 0 { left + horizon } else { center + bottom },
    stroke: none,
    table.header(..m.heads.map(h => text(size: 6.8pt, fill: ink2, hyphenate: true, h))),
    ..m.rows.map(r => (r.head, ..r.cells.enumerate().map(((i, c)) => rank-cell(c, i > 0 and r.cells.at(i - 1).at(3))))).flatten(),
  )
})
#let matrices(all) = if all.len() == 1 { block(width: 120mm, matrix(all.at(0))) } else {
  grid(columns: (1fr, 1fr), column-gutter: 12pt, row-gutter: 10pt, ..all.map(matrix))
}

#let show-block(b, close: false) = {
  if b.kind == "paragraph" { par(pieces(b.pieces)) }
  else if b.kind == "missing" { block(inset: (left: 8pt, y: 1pt), stroke: (left: 2pt + undetermined), text(fill: ink2, pieces(b.pieces))) }
  else if b.kind == "list" { list(..b.items.map(pieces)) }
  else if b.kind == "table" { listing(b) }
  else if b.kind == "facts" { facts(b.entries, close: close) }
  else if b.kind == "matrices" { matrices(b.matrices) }
  else if b.kind == "card" {
    block(breakable: not b.whole, width: 100%, above: 14pt, {
      block(sticky: true, below: 4pt, [#text(size: 9.5pt, weight: 600, pieces(b.title)) #label(b.label)])
      run-in(b.entries)
    })
  }
  else if b.kind == "lines" {
    v(10pt)
    grid(columns: b.names.map(_ => 1fr), column-gutter: 14pt, align: bottom,
      ..b.names.map(name => {
        text(size: 8pt, fill: ink2, name)
        v(26pt)
        line(length: 100%, stroke: 0.6pt + ink3)
        v(-4pt)
        text(size: 7pt, fill: ink3, b.hint)
      }))
  }
  else if b.kind == "legend" {
    set text(size: 7.8pt, fill: ink2)
    block(sticky: true, b.entries.map(e => box({
      if e.at(0) == "target" { box(width: 7pt, height: 9pt, baseline: 1.4pt, place(dx: 3pt, line(start: (0pt, 0pt), end: (0pt, 9pt), stroke: 1.1pt + ink))) }
      else { box(baseline: 1.2pt, segment(e.at(0))) }
      h(3pt)
      e.at(1)
    })).join(h(12pt)))
  }
}

#show heading.where(level: 1): it => block(sticky: true, above: 22pt, below: 9pt, text(size: 14pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(sticky: true, above: 16pt, below: 6pt, text(size: 10.5pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(sticky: true, above: 12pt, below: 5pt, text(size: 9.5pt, weight: 600, it.body))

#let head(s, level) = [#heading(level: level)[#text(fill: ink3, weight: 400, s.number) #h(4pt) #pieces(s.title)] #label(s.label)]

#let show-section(s, level, close: false) = {
  if s.breaks { pagebreak(weak: true) }
  let blocks = s.blocks
  let headed = false
  for (i, b) in blocks.enumerate() {
    if b.kind == "figure" {
      page(paper: b.paper, flipped: true, margin: (x: 14mm, top: 12mm, bottom: 16mm), {
        if i == 0 { head(s, level) }
        sheet(b)
      })
      headed = true
    } else {
      if not headed { head(s, level); headed = true }
      let leads = b.kind == "paragraph" and i + 1 < blocks.len() and blocks.at(i + 1).kind == "table"
      if leads { block(sticky: true, show-block(b)) } else { show-block(b, close: close) }
    }
  }
  if not headed { head(s, level) }
  for below in s.sections {
    if below.whole { block(breakable: false, width: 100%, above: 16pt, show-section(below, level + 1, close: close)) } else { show-section(below, level + 1, close: close) }
  }
}

#block(below: 2pt, text(size: 18pt, weight: 600, hyphenate: false, data.title))
#block(above: 4pt, below: 4pt, text(size: 10pt, fill: ink2, data.subtitle))

#for (i, s) in data.sections.enumerate() {
  if i == 1 {
    // A short first page has room for the contents; a full one is a page of its own.
    if data.contentsFirst { v(20pt) } else { pagebreak() }
    block(below: 8pt, text(size: 14pt, weight: 600, data.contents))
    outline(title: none, depth: 1, indent: 0pt)
    if data.contentsFirst { pagebreak() }
    show-section(s + (breaks: false), 1)
  } else if i == 0 {
    // One page for whoever decides, in every language: a little smaller and closer than the rest.
    set text(size: 7.6pt)
    set par(leading: 0.44em, spacing: 0.56em)
    show heading.where(level: 1): it => block(sticky: true, above: 12pt, below: 7pt, text(size: 13pt, weight: 600, it.body))
    show heading.where(level: 2): it => block(sticky: true, above: 9pt, below: 4.5pt, text(size: 10pt, weight: 600, it.body))
    show-section(s, 1, close: true)
  } else {
    show-section(s, 1)
  }
}
`;
