//! The thirteen static faces that are compiled in. Never the system's: a document looks alike on every machine.

use std::sync::OnceLock;

use parley::fontique::{Blob, FontInfoOverride, FontStyle, FontWeight};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// One face; the number is its place in [`FaceId::ALL`] and its name in content streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

struct Face {
    family: &'static str,
    postscript: &'static str,
    weight: f32,
    italic: bool,
    data: &'static [u8],
}

macro_rules! face {
    ($family:literal, $postscript:literal, $weight:literal, $italic:literal, $file:literal) => {
        Face {
            family: $family,
            postscript: $postscript,
            weight: $weight,
            italic: $italic,
            data: include_bytes!(concat!("../../fonts/", $file)),
        }
    };
}

static FACES: [Face; 13] = [
    face!("Source Sans 3", "SourceSans3-Regular", 400.0, false, "SourceSans3_400Regular.ttf"),
    face!("Source Sans 3", "SourceSans3-SemiBold", 600.0, false, "SourceSans3_600SemiBold.ttf"),
    face!("Source Sans 3", "SourceSans3-It", 400.0, true, "SourceSans3_400Regular_Italic.ttf"),
    face!("Source Sans 3", "SourceSans3-SemiBoldIt", 600.0, true, "SourceSans3_600SemiBold_Italic.ttf"),
    face!("Source Serif 4", "SourceSerif4-Regular", 400.0, false, "SourceSerif4_400Regular.ttf"),
    face!("Source Serif 4", "SourceSerif4-SemiBold", 600.0, false, "SourceSerif4_600SemiBold.ttf"),
    face!("IBM Plex Mono", "IBMPlexMono-Regular", 400.0, false, "IBMPlexMono_400Regular.ttf"),
    face!("IBM Plex Mono", "IBMPlexMono-SemiBold", 600.0, false, "IBMPlexMono_600SemiBold.ttf"),
    face!("Noto Sans Arabic", "NotoSansArabic-Regular", 400.0, false, "NotoSansArabic_400Regular.ttf"),
    face!("Noto Sans Arabic", "NotoSansArabic-SemiBold", 600.0, false, "NotoSansArabic_600SemiBold.ttf"),
    face!("Noto Sans Hebrew", "NotoSansHebrew-Regular", 400.0, false, "NotoSansHebrew_400Regular.ttf"),
    face!("Noto Sans Hebrew", "NotoSansHebrew-SemiBold", 600.0, false, "NotoSansHebrew_600SemiBold.ttf"),
    face!("Noto Sans CJK", "NotoSansCJKsc-Regular", 400.0, false, "NotoSansCJK-Regular-cut.otf"),
];

/// What a font descriptor says, in 1/1000 em.
#[derive(Debug, Clone, Copy)]
pub struct Metrics {
    /// Above the base line.
    pub ascent: f32,
    /// Below the base line, negative.
    pub descent: f32,
    /// Height of capitals.
    pub cap_height: f32,
    /// Degrees from upright, negative to the right.
    pub italic_angle: f32,
    /// Left, bottom, right, top of all glyphs.
    pub bbox: [f32; 4],
}

impl FaceId {
    /// Sans 600, the face of outline letters.
    pub const SANS_STRONG: FaceId = FaceId(1);
    /// Han, kana and Hangul; loaded at the first such character.
    pub const CJK: FaceId = FaceId(12);

    /// Every face.
    pub fn all() -> impl Iterator<Item = FaceId> {
        (0..FACES.len() as u8).map(FaceId)
    }

    /// The PostScript name.
    pub fn postscript(self) -> &'static str {
        FACES[self.0 as usize].postscript
    }

    /// The file's bytes.
    pub fn data(self) -> &'static [u8] {
        FACES[self.0 as usize].data
    }

    /// Whether the outlines are CFF, to be embedded as a CID font of type 0.
    pub fn is_cff(self) -> bool {
        self == Self::CJK
    }

    /// Whether all glyphs are of one width.
    pub fn is_mono(self) -> bool {
        matches!(self.0, 6 | 7)
    }

    /// Whether the glyphs have serifs.
    pub fn is_serif(self) -> bool {
        matches!(self.0, 4 | 5)
    }

    /// Whether the letters slant.
    pub fn is_italic(self) -> bool {
        FACES[self.0 as usize].italic
    }

    /// Registers the face with the shaper's collection and gives the id of its blob there.
    pub fn register(self, collection: &mut parley::fontique::Collection) -> u64 {
        let face = &FACES[self.0 as usize];
        let blob = Blob::new(std::sync::Arc::new(face.data));
        let id = blob.id();
        let style = if face.italic { FontStyle::Italic } else { FontStyle::Normal };
        collection.register_fonts(
            blob,
            Some(FontInfoOverride {
                family_name: Some(face.family),
                width: None,
                style: Some(style),
                weight: Some(FontWeight::new(face.weight)),
                axes: None,
            }),
        );
        id
    }

    /// The widths of glyphs and the measures of the descriptor.
    pub fn metrics(self) -> Metrics {
        let font = library_font(self);
        let m = font.metrics(Size::unscaled(), LocationRef::default());
        let k = 1000.0 / f32::from(m.units_per_em);
        let bounds = m.bounds.map_or([0.0; 4], |b| [b.x_min * k, b.y_min * k, b.x_max * k, b.y_max * k]);
        Metrics {
            ascent: m.ascent * k,
            descent: m.descent * k,
            cap_height: m.cap_height.unwrap_or(m.ascent) * k,
            italic_angle: m.italic_angle,
            bbox: bounds,
        }
    }

    /// The glyph of a character.
    pub fn glyph(self, c: char) -> Option<u16> {
        library_font(self).charmap().map(c).map(|gid| gid.to_u32() as u16)
    }

    /// Draws a glyph's outline, in em.
    pub fn draw(self, gid: u16, pen: &mut impl OutlinePen) {
        if let Some(glyph) = library_font(self).outline_glyphs().get(GlyphId::from(gid)) {
            // A glyph of a bundled face has an outline, or is blank and needs none.
            let _ = glyph.draw(DrawSettings::unhinted(Size::new(1.0), LocationRef::default()), pen);
        }
    }

    /// The nominal width of a glyph in em.
    pub fn advance(self, gid: u16) -> f32 {
        let font = library_font(self);
        let upem = font.head().map_or(1000, |h| h.units_per_em());
        let advance = font.hmtx().ok().and_then(|t| t.advance(GlyphId::from(gid)));
        f32::from(advance.unwrap_or(0)) / f32::from(upem)
    }
}

/// The parsed face. The bytes are compiled in and covered by a test, so parsing holds.
pub fn library_font(face: FaceId) -> &'static FontRef<'static> {
    static PARSED: [OnceLock<FontRef<'static>>; 13] = [const { OnceLock::new() }; 13];
    PARSED[face.0 as usize].get_or_init(|| FontRef::new(face.data()).expect("a bundled face parses"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_parses_and_measures() {
        for face in FaceId::all() {
            let metrics = face.metrics();
            assert!(metrics.ascent > 500.0 && metrics.descent < 0.0, "{}", face.postscript());
            let gid = library_font(face).charmap().map(' ').or_else(|| library_font(face).charmap().map('中'));
            assert!(gid.is_some(), "{}", face.postscript());
        }
    }

    #[test]
    fn the_cut_holds_what_names_need() {
        let map = library_font(FaceId::CJK).charmap();
        for c in "陈慧敏骨丂株式会社サンプル한국어宁波ー、。".chars() {
            assert!(map.map(c).is_some(), "{c}");
        }
    }
}
