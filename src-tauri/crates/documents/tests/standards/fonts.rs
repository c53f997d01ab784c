//! Rules about fonts: all embedded, every glyph with its width and its characters.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::parsed::as_dict;
use super::{Parsed, Rule, rule};

pub const RULES: &[Rule] = &[
    rule("ISO 19005-3 6.2.11.4", "fonts that are embedded, by the kind of their outlines", embedded),
    rule("ISO 19005-3 6.2.11.3", "codes of two bytes whose map to glyphs is embedded", mapped),
    rule("ISO 19005-3 6.2.11.5", "widths that are those of the embedded glyphs", widths),
    rule("ISO 19005-3 6.2.11.7", "characters for every glyph that is shown", characters),
    rule("ISO 19005-3 6.2.11.8", "no box in place of a glyph", boxes),
];

/// A font of the file with the codes that pages show in it.
struct Font {
    name: String,
    dict: Dictionary,
    descendant: Dictionary,
    descriptor: Dictionary,
    codes: BTreeSet<u16>,
}

fn fonts(parsed: &Parsed) -> Vec<Font> {
    let mut used: BTreeMap<String, (Dictionary, BTreeSet<u16>)> = BTreeMap::new();
    for page in &parsed.pages {
        let resources = parsed.dict(&page.dict, "Resources").unwrap_or_default();
        let fonts = parsed.dict(&resources, "Font").unwrap_or_default();
        for shown in &page.shown {
            let Some(name) =
                shown.font.as_ref().filter(|_| matches!(shown.operator.as_str(), "Tj" | "TJ" | "'" | "\""))
            else {
                continue;
            };
            let dict = parsed.dict(&fonts, name).unwrap_or_default();
            let entry = used.entry(name.clone()).or_insert_with(|| (dict, BTreeSet::new()));
            let mut strings = Vec::new();
            shown.operands.iter().for_each(|operand| collect(operand, &mut strings));
            entry.1.extend(
                strings.iter().flat_map(|s| s.chunks(2)).map(|c| c.iter().fold(0, |n, b| n << 8 | u16::from(*b))),
            );
        }
    }
    let font = |(name, (dict, codes)): (String, (Dictionary, BTreeSet<u16>))| {
        let first = parsed.list(&dict, "DescendantFonts").into_iter().next();
        let descendant = first.and_then(|o| as_dict(parsed.file.dereference(&o).ok()?.1)).unwrap_or_default();
        let descriptor = parsed.dict(&descendant, "FontDescriptor").unwrap_or_default();
        Font { name, dict, descendant, descriptor, codes }
    };
    used.into_iter().map(font).collect()
}

fn collect(object: &Object, strings: &mut Vec<Vec<u8>>) {
    match object {
        Object::Array(list) => list.iter().for_each(|o| collect(o, strings)),
        Object::String(bytes, _) => strings.push(bytes.clone()),
        _ => {}
    }
}

fn stream(parsed: &Parsed, dict: &Dictionary, key: &str) -> Option<Vec<u8>> {
    match parsed.get(dict, key)? {
        Object::Stream(stream) => Some(stream.decompressed_content().unwrap_or(stream.content)),
        _ => None,
    }
}

fn embedded(parsed: &Parsed, found: &mut Vec<String>) {
    for font in fonts(parsed) {
        let program = match parsed.name(&font.descendant, "Subtype").as_deref() {
            Some("CIDFontType2") => stream(parsed, &font.descriptor, "FontFile2"),
            Some("CIDFontType0") => stream(parsed, &font.descriptor, "FontFile3"),
            _ => None,
        };
        if program.is_none_or(|bytes| bytes.len() < 100) {
            found.push(format!("{} is not embedded", font.name));
        }
        let base = parsed.name(&font.dict, "BaseFont").unwrap_or_default();
        let tag = base.split('+').next().unwrap_or_default();
        let tagged = base.contains('+') && tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase());
        if !tagged || parsed.name(&font.descriptor, "FontName").as_ref() != Some(&base) {
            found.push(format!("{} is not named as a part of a font", font.name));
        }
        if font.descriptor.has(b"CIDSet") {
            found.push(format!("{} lists its glyphs, which must be complete: leave it out", font.name));
        }
    }
}

fn mapped(parsed: &Parsed, found: &mut Vec<String>) {
    for font in fonts(parsed) {
        if parsed.name(&font.dict, "Encoding").as_deref() != Some("Identity-H") {
            found.push(format!("the codes of {}", font.name));
        }
        let outlines = parsed.name(&font.descendant, "Subtype").unwrap_or_default();
        let map = stream(parsed, &font.descendant, "CIDToGIDMap");
        let named = parsed.name(&font.descendant, "CIDToGIDMap").as_deref() == Some("Identity");
        if outlines == "CIDFontType2" && map.is_none() && !named {
            found.push(format!("the glyphs of {}", font.name));
        }
        if outlines == "CIDFontType0" && (map.is_some() || named) {
            found.push(format!("a map that {} can't have", font.name));
        }
    }
}

/// Widths by code, as the file states them.
fn stated(parsed: &Parsed, font: &Font) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let list = parsed.list(&font.descendant, "W");
    let mut at = 0;
    while let [first, second, ..] = &list[at.min(list.len())..] {
        let first = first.as_i64().unwrap_or_default() as u16;
        match second {
            Object::Array(own) => {
                for (i, width) in own.iter().enumerate() {
                    widths.insert(first + i as u16, width.as_float().unwrap_or_default());
                }
                at += 2;
            }
            last => {
                let width = list.get(at + 2).and_then(|w| w.as_float().ok()).unwrap_or_default();
                (first..=last.as_i64().unwrap_or_default() as u16).for_each(|code| {
                    widths.insert(code, width);
                });
                at += 3;
            }
        }
    }
    widths
}

/// The advances of a TrueType program in thousandths of an em, by glyph.
fn advances(program: &[u8]) -> Option<Vec<f32>> {
    let word = |table: &[u8], at: usize| Some(u16::from_be_bytes([*table.get(at)?, *table.get(at + 1)?]));
    let table = |tag: &[u8; 4]| -> Option<&[u8]> {
        let count = usize::from(word(program, 4)?);
        let record = (0..count).filter_map(|i| program.get(12 + i * 16..28 + i * 16)).find(|r| r.starts_with(tag))?;
        let long =
            |at: usize| u32::from_be_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]) as usize;
        program.get(long(8)..long(8) + long(12))
    };
    let em = f32::from(word(table(b"head")?, 18)?);
    let long = usize::from(word(table(b"hhea")?, 34)?);
    let glyphs = usize::from(word(table(b"maxp")?, 4)?);
    let metrics = table(b"hmtx")?;
    (0..glyphs).map(|g| Some(f32::from(word(metrics, g.min(long - 1) * 4)?) / em * 1000.0)).collect()
}

/// The glyph of a code in a TrueType font.
fn glyph(map: Option<&[u8]>, code: u16) -> usize {
    let at = usize::from(code) * 2;
    map.map_or(usize::from(code), |map| match map.get(at..at + 2) {
        Some(pair) => usize::from(u16::from_be_bytes([pair[0], pair[1]])),
        None => 0,
    })
}

fn widths(parsed: &Parsed, found: &mut Vec<String>) {
    for font in fonts(parsed) {
        let stated = stated(parsed, &font);
        let own = stream(parsed, &font.descriptor, "FontFile2").and_then(|program| advances(&program));
        let map = stream(parsed, &font.descendant, "CIDToGIDMap");
        for code in &font.codes {
            let Some(width) = stated.get(code) else {
                found.push(format!("{code} in {} has none", font.name));
                continue;
            };
            let real = own.as_ref().map(|own| own.get(glyph(map.as_deref(), *code)).copied().unwrap_or(-1.0));
            if real.is_some_and(|real| (real - width).abs() > 1.0) {
                found.push(format!("{code} in {}: {width} where the glyph has {real:?}", font.name));
            }
        }
    }
}

fn characters(parsed: &Parsed, found: &mut Vec<String>) {
    for font in fonts(parsed) {
        let map = stream(parsed, &font.dict, "ToUnicode").unwrap_or_default();
        let map = String::from_utf8_lossy(&map).into_owned();
        let mut known = BTreeMap::new();
        for line in map.lines() {
            let hex: Vec<&str> = line.split(['<', '>']).filter(|part| !part.trim().is_empty()).collect();
            if let [code, text] = hex[..]
                && let Ok(code) = u16::from_str_radix(code, 16)
            {
                known.insert(code, text.to_owned());
            }
        }
        for code in &font.codes {
            match known.get(code).map(String::as_str) {
                None | Some("") => found.push(format!("{code} in {}", font.name)),
                Some("0000" | "FEFF" | "FFFE" | "FFFD") => {
                    found.push(format!("{code} in {} is no character", font.name))
                }
                Some(_) => {}
            }
        }
    }
}

fn boxes(parsed: &Parsed, found: &mut Vec<String>) {
    for font in fonts(parsed) {
        let map = stream(parsed, &font.descendant, "CIDToGIDMap");
        for code in font.codes.iter().filter(|code| glyph(map.as_deref(), **code) == 0) {
            found.push(format!("{code} in {}", font.name));
        }
    }
}
