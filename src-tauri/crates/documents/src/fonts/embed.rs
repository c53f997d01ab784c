//! Which glyphs a document uses, under which codes, and the subset fonts that hold them.

use std::fmt::Write;

use rustc_hash::FxHashMap;
use subsetter::GlyphRemapper;

use super::FaceId;
use crate::finish::writer::{FileWriter, Ref};

/// The codes that content streams use for glyphs. A code stands for a glyph and the characters that it shows, so that
/// copying gives back the characters even when two texts share a glyph.
#[derive(Default)]
pub struct FontSet {
    used: FxHashMap<u8, Used>,
}

#[derive(Default)]
struct Used {
    /// Glyph, its width in em, its characters.
    codes: Vec<(u16, f32, Box<str>)>,
    by_glyph: FxHashMap<u16, Vec<u16>>,
    remapper: GlyphRemapper,
}

impl FontSet {
    /// The code of `gid` showing `text`, and the glyph's nominal width in em.
    pub fn code(&mut self, face: FaceId, gid: u16, text: &str) -> (u16, f32) {
        let used = self.used.entry(face.0).or_default();
        let known = used.by_glyph.entry(gid).or_default();
        // A CFF font has no map from codes to glyphs: one code a glyph, the first text stays.
        let found = known.iter().copied().find(|at| face.is_cff() || &*used.codes[usize::from(*at)].2 == text);
        let at = found.unwrap_or_else(|| {
            used.remapper.remap(gid);
            used.codes.push((gid, face.advance(gid), text.into()));
            let at = (used.codes.len() - 1) as u16;
            known.push(at);
            at
        });
        (used.number(face, at), used.codes[usize::from(at)].1)
    }

    /// Writes the fonts and gives the entries of the `Font` resource.
    pub fn write(&self, file: &mut FileWriter) -> String {
        let mut faces: Vec<FaceId> = self.used.keys().map(|k| FaceId(*k)).collect();
        faces.sort_unstable();
        let mut resource = String::new();
        for face in faces {
            let id = self.used[&face.0].write(face, file);
            let _ = write!(resource, "/F{} {id} 0 R", face.0);
        }
        resource
    }
}

impl Used {
    fn write(&self, face: FaceId, file: &mut FileWriter) -> Ref {
        let name = format!("{}+{}", self.tag(), face.postscript());
        let program = self.program(face, file);
        let descriptor = file.add(&descriptor(face, &name, program));
        let (subtype, glyph_map) = if face.is_cff() {
            ("CIDFontType0", String::new())
        } else {
            let map = file.reserve();
            let mut data = vec![0, 0];
            for (gid, _, _) in &self.codes {
                data.extend_from_slice(&self.remapper.get(*gid).unwrap_or(0).to_be_bytes());
            }
            file.stream(map, String::new(), data);
            ("CIDFontType2", format!("/CIDToGIDMap {map} 0 R"))
        };
        let mut widths = String::from("1[");
        for (_, width, _) in &self.codes_in_order(face) {
            let _ = write!(widths, "{} ", (width * 10_000.0).round() / 10.0);
        }
        widths.push(']');
        let descendant = file.add(&format!(
            "<</Type/Font/Subtype/{subtype}/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
             /FontDescriptor {descriptor} 0 R/DW 0/W[{widths}]{glyph_map}>>"
        ));
        let unicode = file.reserve();
        file.stream(unicode, String::new(), self.to_unicode(face).into_bytes());
        file.add(&format!(
            "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]\
             /ToUnicode {unicode} 0 R>>"
        ))
    }

    /// The number of a code in content streams: in a CFF font that of its glyph in the subset, else its place.
    fn number(&self, face: FaceId, at: u16) -> u16 {
        let (gid, _, _) = self.codes[usize::from(at)];
        if face.is_cff() { self.remapper.get(gid).unwrap_or(0) } else { at + 1 }
    }

    /// The codes by the number that stands in the content stream.
    fn codes_in_order(&self, face: FaceId) -> Vec<(u16, f32, &str)> {
        let mut all: Vec<(u16, f32, &str)> = Vec::with_capacity(self.codes.len());
        for (at, (_, width, text)) in self.codes.iter().enumerate() {
            all.push((self.number(face, at as u16), *width, text));
        }
        all.retain(|c| c.0 > 0);
        all.sort_by_key(|c| c.0);
        all
    }

    fn program(&self, face: FaceId, file: &mut FileWriter) -> String {
        let font = subsetter::subset(face.data(), 0, &self.remapper).expect("a bundled face can be cut");
        let id = file.reserve();
        if face.is_cff() {
            let cff = table(&font, b"CFF ").expect("the CJK face has CFF outlines").to_vec();
            file.stream(id, "/Subtype/CIDFontType0C".into(), cff);
            format!("/FontFile3 {id} 0 R")
        } else {
            file.stream(id, format!("/Length1 {}", font.len()), font);
            format!("/FontFile2 {id} 0 R")
        }
    }

    /// Six capitals that differ with the set of glyphs, as the format asks of subsets.
    fn tag(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for (gid, _, _) in &self.codes {
            hash = (hash ^ u64::from(*gid)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        (0..6).map(|i| char::from(b'A' + (hash >> (i * 8)) as u8 % 26)).collect()
    }

    fn to_unicode(&self, face: FaceId) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering \
             (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> \
             <FFFF>\nendcodespacerange\n",
        );
        for block in self.codes_in_order(face).chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", block.len());
            for (code, _, text) in block {
                let _ = write!(map, "<{code:04X}> <");
                for unit in text.encode_utf16() {
                    let _ = write!(map, "{unit:04X}");
                }
                map.push_str(">\n");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

fn descriptor(face: FaceId, name: &str, program: String) -> String {
    let m = face.metrics();
    // Fixed pitch 1, serif 2, symbolic 4 (the codes are our own), italic 64.
    let flags = u32::from(face.is_mono()) | u32::from(face.is_serif()) << 1 | 4 | u32::from(face.is_italic()) << 6;
    let [left, bottom, right, top] = m.bbox.map(|v| v.round() as i32);
    let stem = if face.postscript().contains("SemiBold") { 120 } else { 80 };
    format!(
        "<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{left} {bottom} {right} {top}]/ItalicAngle {}\
         /Ascent {}/Descent {}/CapHeight {}/StemV {stem}{program}>>",
        m.italic_angle.round() as i32,
        m.ascent.round() as i32,
        m.descent.round() as i32,
        m.cap_height.round() as i32,
    )
}

/// A table of an OpenType file by its tag.
fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let count = u16::from_be_bytes(font.get(4..6)?.try_into().ok()?);
    (0..usize::from(count)).find_map(|i| {
        let record = font.get(12 + i * 16..28 + i * 16)?;
        let long =
            |at: usize| u32::from_be_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]) as usize;
        (record.starts_with(tag)).then(|| font.get(long(8)..long(8) + long(12))).flatten()
    })
}
