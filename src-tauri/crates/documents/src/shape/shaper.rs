//! The shaper: faces, caches, and what no face could show.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;

use parley::fontique::{Collection, CollectionOptions};
use parley::{FontContext, FontFamily, FontFamilyName, FontStyle, FontWeight, Layout, LayoutContext, OverflowWrap};
use parley::{RangedBuilder, StyleProperty};
use rustc_hash::FxHashMap;

use super::line::SpanLook;
use super::piece::{self, Piece};
use super::whole::{self, Whole};
use super::{Kind, Prepared, atoms, needs_whole};
use crate::fonts::{FaceId, FontSet};
use crate::model::{Colour, Span, Text};
use crate::theme::{Family, MONO_SCALE, Style};

/// A character that none of the faces has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The words around it, to find the record.
    pub context: String,
}

/// How a stretch of text is shaped, apart from its size.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Look {
    pub family: Family,
    pub strong: bool,
    pub italic: bool,
    pub lang: Option<Rc<str>>,
}

/// A look by its number.
pub(super) type LookId = usize;

/// Shapes text with the bundled faces.
pub struct Shaper {
    fonts: FontContext,
    layouts: LayoutContext<u16>,
    faces: FxHashMap<u64, FaceId>,
    cjk: bool,
    looks: Vec<Look>,
    cache: Vec<FxHashMap<Box<str>, Rc<Piece>>>,
    span_looks: Vec<Rc<[SpanLook]>>,
    lang: Rc<str>,
    /// The glyphs in use.
    pub set: FontSet,
    missing: BTreeMap<char, String>,
}

impl Shaper {
    /// A shaper for a document in `lang`.
    pub fn new(lang: &str) -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut fonts = FontContext {
            collection: Collection::new(options),
            source_cache: parley::fontique::SourceCache::default(),
        };
        let faces =
            FaceId::all().filter(|f| *f != FaceId::CJK).map(|f| (f.register(&mut fonts.collection), f)).collect();
        Shaper {
            fonts,
            layouts: LayoutContext::new(),
            faces,
            cjk: false,
            looks: Vec::new(),
            cache: Vec::new(),
            span_looks: Vec::new(),
            lang: lang.into(),
            set: FontSet::default(),
            missing: BTreeMap::new(),
        }
    }

    /// Measures a text, to be filled into lines later. `unbroken` text keeps to one line.
    pub fn prepare(&mut self, text: &Text, style: Style, unbroken: bool) -> Prepared {
        self.load_cjk_for(text);
        let looks = self.span_looks(text, style);
        let kind = if text.0.iter().any(|s| needs_whole(&s.text)) {
            let flat = text.0.iter().all(|s| s.mark.is_none() && !s.framed);
            if flat { Kind::Whole(Box::new(Whole::new(self, text, style))) } else { self.atoms(text, style, unbroken) }
        } else {
            self.atoms(text, style, unbroken)
        };
        let (longest_word, natural) = match &kind {
            Kind::Atoms(list) => (atoms::longest_word(list), atoms::natural(list)),
            Kind::Whole(whole) => whole.widths(),
        };
        Prepared { kind, looks, style, longest_word, natural }
    }

    fn atoms(&mut self, text: &Text, style: Style, unbroken: bool) -> Kind {
        Kind::Atoms(atoms::cut(self, text, style, unbroken))
    }

    fn load_cjk_for(&mut self, text: &Text) {
        if !self.cjk && text.0.iter().any(|s| s.text.chars().any(is_cjk)) {
            self.faces.insert(FaceId::CJK.register(&mut self.fonts.collection), FaceId::CJK);
            self.cjk = true;
        }
    }

    /// How the spans are painted; the same list is shared by all texts that look alike.
    fn span_looks(&mut self, text: &Text, style: Style) -> Rc<[SpanLook]> {
        let look = |span: &Span| SpanLook {
            colour: match (&span.link, span.quiet) {
                (Some(_), _) => Colour::Accent,
                (None, true) => Colour::Ink2,
                (None, false) => style.colour,
            },
            link: span.link.clone().map(Rc::new),
            lang: span.lang.as_deref().filter(|l| **l != *self.lang).map(Rc::from),
        };
        let looks: Vec<SpanLook> = text.0.iter().map(look).collect();
        let known = self.span_looks.iter().rev().take(16).find(|k| ***k == *looks).cloned();
        known.unwrap_or_else(|| {
            let new: Rc<[SpanLook]> = looks.into();
            self.span_looks.push(new.clone());
            new
        })
    }

    /// The number of the look of a span in a style, and the size it is set in.
    pub(super) fn look(&mut self, span: &Span, style: Style) -> (LookId, f32) {
        let mono = span.mono && style.family != Family::Mono;
        let look = Look {
            family: if mono { Family::Mono } else { style.family },
            strong: style.strong || span.strong,
            italic: span.italic,
            lang: span.lang.as_deref().map(Rc::from),
        };
        let size = if mono { style.size * MONO_SCALE } else { style.size };
        let id = self.looks.iter().position(|l| *l == look).unwrap_or_else(|| {
            self.looks.push(look);
            self.cache.push(FxHashMap::default());
            self.looks.len() - 1
        });
        (id, size)
    }

    /// Whether a look is of weight 600.
    pub(super) fn is_strong(&self, look: LookId) -> bool {
        self.looks[look].strong
    }

    /// The glyphs of a segment, shaped at its first use.
    pub(super) fn piece(&mut self, look: LookId, text: &str) -> Rc<Piece> {
        if let Some(piece) = self.cache[look].get(text) {
            return piece.clone();
        }
        let mut layout = self.layout(text, look);
        layout.break_all_lines(None);
        let strong = self.is_strong(look);
        let mut found = Vec::new();
        for line in layout.lines() {
            let clusters = whole::clusters(&line, &self.faces);
            found.extend(whole::glyphs(&clusters, text, |_| strong).into_iter().map(|(_, glyph)| glyph));
        }
        self.note_missing(&found, text);
        let runs = piece::encode(&found, &mut self.set);
        let advance = layout.full_width();
        let blanks = found.iter().rev().take_while(|g| g.text.chars().all(char::is_whitespace)).last();
        let piece = Rc::new(Piece { runs, advance, trailing: blanks.map_or(0.0, |g| advance - g.x) });
        self.cache[look].insert(text.into(), piece.clone());
        piece
    }

    fn layout(&mut self, text: &str, look: LookId) -> Layout<u16> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(1.0));
        push_look(&mut builder, PushedLook { look: &self.looks[look], cjk: self.cjk, lang: &self.lang }, None);
        builder.build(text)
    }

    /// A layout of text with a look for each range, for text that is shaped whole.
    pub(super) fn whole_layout(&mut self, text: &str, ranges: &[whole::Styled]) -> Layout<u16> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(1.0));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        for styled in ranges {
            let look = PushedLook { look: &self.looks[styled.look], cjk: self.cjk, lang: &self.lang };
            push_look(&mut builder, look, Some(styled.range.clone()));
            if let Some(script) = styled.script {
                let own = FontFamily::List(Cow::Borrowed(script_chain(script)));
                builder.push(StyleProperty::FontFamily(own), styled.range.clone());
            }
            builder.push(StyleProperty::Brush(styled.span), styled.range.clone());
            builder.push(StyleProperty::FontSize(styled.scale), styled.range.clone());
        }
        builder.build(text)
    }

    pub(super) fn faces(&self) -> &FxHashMap<u64, FaceId> {
        &self.faces
    }

    pub(super) fn note_missing(&mut self, glyphs: &[piece::RawGlyph<'_>], context: &str) {
        for glyph in glyphs.iter().filter(|g| g.gid == 0) {
            for c in glyph.text.chars().filter(|c| !c.is_control() && !c.is_whitespace()) {
                self.missing.entry(c).or_insert_with(|| context.trim().chars().take(60).collect());
            }
        }
    }

    /// The characters that were printed as boxes, in their order.
    pub fn missing(&self) -> Vec<MissingGlyph> {
        self.missing.iter().map(|(c, context)| MissingGlyph { character: *c, context: context.clone() }).collect()
    }
}

#[derive(Clone, Copy)]
struct PushedLook<'a> {
    look: &'a Look,
    cjk: bool,
    lang: &'a str,
}

fn push_look(builder: &mut RangedBuilder<'_, u16>, pushed: PushedLook<'_>, range: Option<std::ops::Range<usize>>) {
    let families: &'static [FontFamilyName<'static>] = chain(pushed.look.family, pushed.cjk);
    let weight = if pushed.look.strong { 600.0 } else { 400.0 };
    let style = if pushed.look.italic { FontStyle::Italic } else { FontStyle::Normal };
    let lang = pushed.look.lang.as_deref().unwrap_or(pushed.lang);
    let mut properties: Vec<StyleProperty<'static, u16>> = vec![
        StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(families))),
        StyleProperty::FontWeight(FontWeight::new(weight)),
        StyleProperty::FontStyle(style),
        StyleProperty::Locale(lang.parse().ok()),
    ];
    if pushed.look.family == Family::Mono {
        properties.push(StyleProperty::FontFeatures("\"zero\" 1".into()));
    }
    for property in properties {
        match &range {
            Some(range) => builder.push(property, range.clone()),
            None => builder.push_default(property),
        }
    }
}

/// The same, inside a phrase in a script from the right.
fn script_chain(script: whole::Script) -> &'static [FontFamilyName<'static>] {
    static ARABIC: [FontFamilyName<'static>; 2] =
        [FontFamilyName::named("Noto Sans Arabic"), FontFamilyName::named("Source Sans 3")];
    static HEBREW: [FontFamilyName<'static>; 2] =
        [FontFamilyName::named("Noto Sans Hebrew"), FontFamilyName::named("Source Sans 3")];
    match script {
        whole::Script::Arabic => &ARABIC,
        whole::Script::Hebrew => &HEBREW,
    }
}

/// The order in which faces are asked for a character.
fn chain(family: Family, cjk: bool) -> &'static [FontFamilyName<'static>] {
    const SANS: FontFamilyName<'static> = FontFamilyName::named("Source Sans 3");
    const SERIF: FontFamilyName<'static> = FontFamilyName::named("Source Serif 4");
    const MONO: FontFamilyName<'static> = FontFamilyName::named("IBM Plex Mono");
    const ARABIC: FontFamilyName<'static> = FontFamilyName::named("Noto Sans Arabic");
    const HEBREW: FontFamilyName<'static> = FontFamilyName::named("Noto Sans Hebrew");
    const HAN: FontFamilyName<'static> = FontFamilyName::named("Noto Sans CJK");
    const CHAINS: [[FontFamilyName<'static>; 5]; 3] =
        [[SANS, ARABIC, HEBREW, HAN, HAN], [SERIF, SANS, ARABIC, HEBREW, HAN], [MONO, SANS, ARABIC, HEBREW, HAN]];
    static KEPT: [[FontFamilyName<'static>; 5]; 3] = CHAINS;
    let (chain, len): (&[_; 5], usize) = match family {
        Family::Sans => (&KEPT[0], 4),
        Family::Serif => (&KEPT[1], 5),
        Family::Mono => (&KEPT[2], 5),
    };
    &chain[..if cjk { len } else { len - 1 }]
}

fn is_cjk(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x11FF | 0x2E80..=0x9FFF | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}
