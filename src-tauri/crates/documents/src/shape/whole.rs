//! Text that is shaped whole: right-to-left and complex scripts, and what stands beside them.

use std::ops::Range;
use std::rc::Rc;

use parley::Layout;
use rustc_hash::FxHashMap;

use super::line::{Line, Placed};
use super::piece::{self, Piece, RawGlyph};
use super::shaper::{LookId, Shaper};
use crate::fonts::FaceId;
use crate::model::Text;
use crate::theme::{ARABIC_SCALE, Style};

const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

/// A laid-out text.
pub struct Whole {
    layout: Layout<u16>,
    text: String,
    size: f32,
    strong: Vec<bool>,
}

/// A range of characters of one look.
pub struct Styled {
    pub range: Range<usize>,
    pub look: LookId,
    pub span: u16,
    pub scale: f32,
    /// The script whose face is asked first.
    pub script: Option<Script>,
}

/// Scripts that run from the right and have a face of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Arabic,
    Hebrew,
}

/// A cluster of a laid-out line.
pub struct Cluster {
    range: Range<usize>,
    span: u16,
    x: f32,
    advance: f32,
    rtl: bool,
    face: FaceId,
    scale: f32,
    glyphs: Vec<parley::Glyph>,
}

impl Whole {
    /// Lays out the text; isolated spans take no direction from their neighbours and give them none.
    pub fn new(shaper: &mut Shaper, source: &Text, style: Style) -> Self {
        let mut text = String::new();
        let mut ranges = Vec::new();
        let mut strong = Vec::new();
        for (span, at) in source.0.iter().zip(0u16..) {
            let (look, size) = shaper.look(span, style);
            strong.push(shaper.is_strong(look));
            let isolated = span.isolated && source.0.len() > 1;
            let start = text.len();
            text.extend(isolated.then_some(ISOLATE));
            let inner = text.len();
            text.push_str(&span.text);
            let end = text.len();
            text.extend(isolated.then_some(END_ISOLATE));
            let scale = size / style.size;
            ranges.push(Styled { range: start..text.len(), look, span: at, scale, script: None });
            for (script, range) in script_ranges(&text[inner..end]) {
                let range = inner + range.start..inner + range.end;
                let scale = if script == Script::Arabic { scale * ARABIC_SCALE } else { scale };
                ranges.push(Styled { range, look, span: at, scale, script: Some(script) });
            }
        }
        let layout = shaper.whole_layout(&text, &ranges);
        Whole { layout, text, size: style.size, strong }
    }

    /// Longest word and natural width, in points.
    pub fn widths(&self) -> (f32, f32) {
        let widths = self.layout.calculate_content_widths();
        // Letters may be parted in an emergency, so the layout's own minimum is one letter: words are measured here.
        let count = self.text.chars().count().max(1) as f32;
        let word = self.text.split_whitespace().map(|w| w.chars().count()).max().unwrap_or(0) as f32;
        ((widths.max / count * word * 1.15).min(widths.max) * self.size, widths.max * self.size)
    }

    /// Whether the text begins at the right.
    pub fn is_rtl(&self) -> bool {
        self.layout.is_rtl()
    }

    /// Fills lines of `width` points.
    pub fn fill(&mut self, shaper: &mut Shaper, width: f32) -> Vec<Line> {
        self.layout.break_all_lines(Some((width / self.size).max(0.5) + 0.001));
        let mut lines = Vec::new();
        for line in self.layout.lines() {
            let mut clusters = clusters(&line, shaper.faces());
            let width = close_blanks(&mut clusters, &self.text);
            let strong = &self.strong;
            let glyphs = glyphs(&clusters, &self.text, |span| strong.get(usize::from(span)).copied().unwrap_or(false));
            let mut out = Line { width: width * self.size, ..Line::default() };
            for group in glyphs.chunk_by(|a, b| a.0 == b.0) {
                let span = group[0].0;
                let raw: Vec<RawGlyph<'_>> = group.iter().map(|(_, g)| *g).collect();
                shaper.note_missing(&raw, &self.text);
                let runs = piece::encode(&raw, &mut shaper.set);
                let piece = Rc::new(Piece { runs, advance: 0.0, trailing: 0.0 });
                out.placed.push(Placed { x: 0.0, size: self.size, span, piece });
            }
            lines.push(out);
        }
        lines
    }
}

/// Takes away the room of the blanks that end a line in reading order, and gives the width of the rest. They lie where their
/// run ends: at the left of words that run from the right, which may stand anywhere in the line.
fn close_blanks(clusters: &mut [Cluster], text: &str) -> f32 {
    let unseen = |c: char| c.is_whitespace() || matches!(c, ISOLATE | END_ISOLATE);
    let blank = |c: &&Cluster| text[c.range.clone()].chars().all(unseen);
    let blanks: Vec<(f32, f32)> = clusters.iter().rev().take_while(blank).map(|c| (c.x, c.advance)).collect();
    for cluster in &mut *clusters {
        cluster.x -= blanks.iter().filter(|(x, _)| *x < cluster.x).map(|(_, advance)| advance).sum::<f32>();
    }
    clusters[..clusters.len() - blanks.len()].iter().map(|c| c.advance).sum()
}

/// The parts of a text in scripts from the right. Blanks between their words belong to them, so that a phrase is shown
/// by one operator.
fn script_ranges(text: &str) -> Vec<(Script, Range<usize>)> {
    let script = |c: char| match u32::from(c) {
        0x0600..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFE => Some(Script::Arabic),
        0x0590..=0x05FF | 0xFB1D..=0xFB4F => Some(Script::Hebrew),
        _ => None,
    };
    let mut ranges: Vec<(Script, Range<usize>)> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(own) = script(c) else { continue };
        let end = at + c.len_utf8();
        match ranges.last_mut() {
            Some((same, last)) if *same == own && text[last.end..at].chars().all(|c| c == ' ') => last.end = end,
            _ => ranges.push((own, at..end)),
        }
    }
    ranges
}

/// The clusters of a line in reading order, with their places.
pub(super) fn clusters(line: &parley::Line<'_, u16>, faces: &FxHashMap<u64, FaceId>) -> Vec<Cluster> {
    let mut found: Vec<(bool, Cluster)> = Vec::new();
    let mut x = 0.0;
    for run in line.runs() {
        let face = faces.get(&run.font().data.id()).copied().unwrap_or(FaceId(0));
        for cluster in run.visual_clusters() {
            let entry = Cluster {
                range: cluster.text_range(),
                span: cluster.style().brush,
                x,
                advance: cluster.advance(),
                rtl: cluster.is_rtl(),
                face,
                scale: run.font_size(),
                glyphs: cluster.glyphs().collect(),
            };
            x += cluster.advance();
            found.push((cluster.is_ligature_continuation(), entry));
        }
    }
    found.sort_by_key(|(_, c)| c.range.start);
    let mut out: Vec<Cluster> = Vec::with_capacity(found.len());
    for (continues, cluster) in found {
        match out.last_mut() {
            Some(last) if continues => {
                last.range.end = last.range.end.max(cluster.range.end);
                last.x = last.x.min(cluster.x);
                last.advance += cluster.advance;
            }
            _ => out.push(cluster),
        }
    }
    out
}

/// The glyphs of clusters in reading order, each with its span and the characters that it shows.
pub(super) fn glyphs<'t>(
    clusters: &[Cluster],
    text: &'t str,
    strong: impl Fn(u16) -> bool,
) -> Vec<(u16, RawGlyph<'t>)> {
    let mut out = Vec::with_capacity(clusters.len());
    for cluster in clusters {
        let shown = text[cluster.range.clone()].trim_matches([ISOLATE, END_ISOLATE, '\n', '\r']);
        if shown.is_empty() {
            continue;
        }
        let mut pen = cluster.x;
        let mut placed: Vec<(f32, &parley::Glyph)> = Vec::with_capacity(cluster.glyphs.len());
        for glyph in &cluster.glyphs {
            placed.push((pen + glyph.x, glyph));
            pen += glyph.advance;
        }
        if cluster.rtl {
            placed.reverse();
        }
        // The first glyph tells the whole cluster: dots and vowel signs on it are parts of no reading.
        for (i, (x, glyph)) in placed.into_iter().enumerate() {
            out.push((
                cluster.span,
                RawGlyph {
                    face: cluster.face,
                    gid: glyph.id as u16,
                    scale: cluster.scale,
                    x,
                    rise: -glyph.y,
                    text: if i == 0 { shown } else { "" },
                    rtl: cluster.rtl,
                    stroked: cluster.face == FaceId::CJK && strong(cluster.span),
                },
            ));
        }
    }
    out
}
