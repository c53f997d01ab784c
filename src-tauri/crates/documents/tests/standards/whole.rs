//! Rules about the file as a whole: its version, metadata, colours, attachments, actions and annotations.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::parsed::{Kid, as_dict, place};
use super::{Parsed, Rule, rule};

pub const RULES: &[Rule] = &[
    rule("ISO 19005-3 6.1.2", "a header of version 1.0 to 1.7 and a comment of four bytes over 127", header),
    rule("ISO 19005-3 6.1.3", "an identity in the trailer, no encryption, and nothing after the end", trailer),
    rule("ISO 19005-3 6.1.13", "strings, names and numbers within the limits", limits),
    rule("ISO 19005-3 6.2.3", "an output intent with a profile whose channels are those that it states", intent),
    rule("ISO 19005-3 6.2.4.3", "no colours of printing inks beside an output intent of screen colours", inks),
    rule("ISO 19005-3 6.2.8", "pictures that are not smoothed by the reader and have no alternates", pictures),
    rule("ISO 19005-3 6.5.1", "no action but to lead somewhere, and none that begins by itself", actions),
    rule("ISO 19005-3 6.3.2", "annotations that are printed and are not hidden", flags),
    rule("ISO 19005-3 6.3.3", "a look of their own for annotations that are no links", looks),
    rule("ISO 19005-3 6.6.2", "metadata that states part 3 and a conformance", archive),
    rule("ISO 19005-3 6.6.2.3", "a description of properties that the standard doesn't know", extension),
    rule("ISO 19005-3 6.6.3", "a dictionary of information that agrees with the metadata", information),
    rule(
        "ISO 19005-3 6.8",
        "attachments with both names, a relationship, a type and a date, named by the catalogue",
        attached,
    ),
    rule("ISO 14289-1 5", "metadata that states part 1", accessible),
    rule("ISO 14289-1 7.1, marked", "a catalogue that says that the content is marked, and has no suspects", marked),
    rule("ISO 14289-1 7.1, title", "a title in the metadata that is displayed", title),
    rule("ISO 14289-1 7.2", "a language of the whole file", language),
    rule("ISO 14289-1 7.10", "no content that can be switched off without a name", optional),
    rule("ISO 14289-1 7.18.1", "annotations in the tree, where the tree of parents says", annotations),
    rule("ISO 14289-1 7.18.3", "pages with annotations whose order follows the tree", tab_order),
    rule("ISO 14289-1 7.18.4", "fields under Form, with words of their own", fields),
    rule("ISO 14289-1 7.18.5", "links under Link, with words of their own", links),
];

fn header(parsed: &Parsed, found: &mut Vec<String>) {
    let version = parsed.head.strip_prefix(b"%PDF-1.").and_then(|rest| rest.first());
    if !version.is_some_and(|digit| (b'0'..=b'7').contains(digit)) || parsed.head.get(8) != Some(&b'\n') {
        found.push("the first line".into());
    }
    let comment = parsed.head.get(9..14).unwrap_or_default();
    if comment.first() != Some(&b'%') || comment.len() < 5 || comment[1..].iter().any(|b| *b < 128) {
        found.push("the second line".into());
    }
    if parsed
        .text(&parsed.catalogue(), "Version")
        .or_else(|| parsed.name(&parsed.catalogue(), "Version"))
        .is_some_and(|v| v.as_str() > "1.7")
    {
        found.push("the catalogue's version".into());
    }
}

fn trailer(parsed: &Parsed, found: &mut Vec<String>) {
    let trailer = &parsed.file.trailer;
    let id = parsed.list(trailer, "ID");
    if id.len() != 2 || id.iter().any(|part| part.as_str().map_or(0, <[u8]>::len) < 16) {
        found.push("no identity of 16 bytes, twice".into());
    }
    if trailer.has(b"Encrypt") {
        found.push("encrypted".into());
    }
    if !parsed.tail.trim_ascii_end().ends_with(b"%%EOF") || !parsed.tail.ends_with(b"%%EOF\n") {
        found.push("bytes after the end".into());
    }
}

fn limits(parsed: &Parsed, found: &mut Vec<String>) {
    for dict in parsed.every_dict() {
        for (key, value) in dict.iter() {
            let key = String::from_utf8_lossy(key);
            if key.len() > 127 || value.as_name().is_ok_and(|n| n.len() > 127) {
                found.push(format!("the name at {key}"));
            }
            if value.as_str().is_ok_and(|s| s.len() > 32_767) {
                found.push(format!("the string at {key}"));
            }
            if value.as_i64().is_ok_and(|n| i32::try_from(n).is_err()) {
                found.push(format!("the number at {key}"));
            }
        }
    }
    for (at, page) in parsed.pages.iter().enumerate() {
        let size: Vec<f32> = parsed.list(&page.dict, "MediaBox").iter().filter_map(|o| o.as_float().ok()).collect();
        let sides = [size.get(2), size.get(3)].map(|s| s.copied().unwrap_or_default());
        if sides.iter().any(|side| !(3.0..=14_400.0).contains(side)) {
            found.push(format!("the sheet of {}", place(at)));
        }
    }
}

fn intents(parsed: &Parsed) -> Vec<Dictionary> {
    let list = parsed.list(&parsed.catalogue(), "OutputIntents");
    list.iter().filter_map(|o| as_dict(parsed.file.dereference(o).ok()?.1)).collect()
}

fn intent(parsed: &Parsed, found: &mut Vec<String>) {
    let mut known = 0;
    for intent in intents(parsed) {
        known += usize::from(parsed.name(&intent, "S").as_deref() == Some("GTS_PDFA1"));
        let Some(Object::Stream(profile)) = parsed.get(&intent, "DestOutputProfile") else {
            found.push("no profile".into());
            continue;
        };
        let data = profile.decompressed_content().unwrap_or_else(|_| profile.content.clone());
        let channels = match data.get(16..20) {
            Some(b"RGB ") => 3,
            Some(b"CMYK") => 4,
            Some(b"GRAY") => 1,
            _ => 0,
        };
        let length = data.get(..4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]) as usize);
        if profile.dict.get(b"N").ok().and_then(|n| n.as_i64().ok()) != Some(channels) || length != Some(data.len()) {
            found.push("a profile that isn't what it says".into());
        }
        if data.get(36..40) != Some(b"acsp") || !matches!(data.get(12..16), Some(b"mntr" | b"prtr")) {
            found.push("a profile of no device".into());
        }
    }
    if known != 1 {
        found.push(format!("{known} output intents of this standard"));
    }
}

fn inks(parsed: &Parsed, found: &mut Vec<String>) {
    for dict in parsed.every_dict() {
        if parsed.name(&dict, "ColorSpace").as_deref() == Some("DeviceCMYK") {
            found.push("a picture".into());
        }
    }
    for (at, page) in parsed.pages.iter().enumerate() {
        if page.shown.iter().any(|s| matches!(s.operator.as_str(), "k" | "K")) {
            found.push(place(at));
        }
    }
}

fn pictures(parsed: &Parsed, found: &mut Vec<String>) {
    for dict in parsed.every_dict().iter().filter(|d| parsed.name(d, "Subtype").as_deref() == Some("Image")) {
        let smoothed = parsed.get(dict, "Interpolate").is_some_and(|o| o.as_bool().unwrap_or(false));
        if smoothed || dict.has(b"Alternates") || dict.has(b"OPI") {
            found.push(format!("a picture of {:?} points across", parsed.get(dict, "Width")));
        }
    }
}

fn actions(parsed: &Parsed, found: &mut Vec<String>) {
    const KNOWN: [&str; 2] = ["GoTo", "URI"];
    for dict in parsed.every_dict() {
        let action = parsed.dict(&dict, "A").and_then(|a| parsed.name(&a, "S"));
        if action.is_some_and(|kind| !KNOWN.contains(&kind.as_str())) || dict.has(b"JS") {
            found.push("an action".into());
        }
        if dict.has(b"AA") {
            found.push("an action that begins by itself".into());
        }
    }
    let names = parsed.dict(&parsed.catalogue(), "Names").unwrap_or_default();
    if parsed.catalogue().has(b"OpenAction") || names.has(b"JavaScript") {
        found.push("an action when the file is opened".into());
    }
}

/// The annotations of all pages: their object, dictionary and page.
fn all_annotations(parsed: &Parsed) -> Vec<(Option<ObjectId>, Dictionary, usize)> {
    let mut all = Vec::new();
    for (at, page) in parsed.pages.iter().enumerate() {
        for object in parsed.list(&page.dict, "Annots") {
            let dict = parsed.file.dereference(&object).ok().and_then(|(_, o)| as_dict(o)).unwrap_or_default();
            all.push((object.as_reference().ok(), dict, at));
        }
    }
    all
}

fn flags(parsed: &Parsed, found: &mut Vec<String>) {
    for (_, dict, page) in all_annotations(parsed) {
        let flags = dict.get(b"F").ok().and_then(|f| f.as_i64().ok()).unwrap_or(0);
        // Invisible 1, hidden 2, print 4, no view 32, toggled 256.
        if flags & 4 == 0 || flags & (1 | 2 | 32 | 256) != 0 {
            found.push(format!("an annotation on {}", place(page)));
        }
    }
}

/// The packet of metadata, as it stands in the file.
fn packet(parsed: &Parsed) -> String {
    match parsed.get(&parsed.catalogue(), "Metadata") {
        Some(Object::Stream(stream)) if !stream.dict.has(b"Filter") => {
            String::from_utf8_lossy(&stream.content).into_owned()
        }
        _ => String::new(),
    }
}

/// The text of a property in the packet.
fn property(packet: &str, name: &str) -> Option<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let inside = packet.split_once(&open)?.1.split_once(&close)?.0;
    let last = inside.rsplit_once("<rdf:li").map_or(inside, |(_, li)| li.split_once('>').map_or("", |(_, rest)| rest));
    let plain = last.split('<').next().unwrap_or_default();
    Some(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

fn archive(parsed: &Parsed, found: &mut Vec<String>) {
    let packet = packet(parsed);
    let conformance = property(&packet, "pdfaid:conformance").unwrap_or_default();
    if property(&packet, "pdfaid:part").as_deref() != Some("3") || !matches!(conformance.as_str(), "A" | "B" | "U") {
        found.push("the metadata".into());
    }
    if !packet.starts_with("<?xpacket begin=") || !packet.trim_end().ends_with("?>") {
        found.push("a packet without its wrapping".into());
    }
}

fn extension(parsed: &Parsed, found: &mut Vec<String>) {
    const KNOWN: [&str; 7] = ["dc", "xmp", "pdf", "pdfaid", "pdfaExtension", "pdfaSchema", "pdfaProperty"];
    let packet = packet(parsed);
    let used: BTreeSet<&str> =
        packet.split("</").skip(1).filter_map(|part| part.split_once(':')).map(|(prefix, _)| prefix).collect();
    for prefix in used.into_iter().filter(|p| !KNOWN.contains(p) && !matches!(*p, "rdf" | "x")) {
        let described = format!("<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>");
        if !packet.contains(&described) {
            found.push(prefix.to_owned());
        }
    }
}

fn information(parsed: &Parsed, found: &mut Vec<String>) {
    let info = parsed.dict(&parsed.file.trailer, "Info").unwrap_or_default();
    let packet = packet(parsed);
    for (own, other) in [("Title", "dc:title"), ("Producer", "pdf:Producer"), ("Creator", "xmp:CreatorTool")] {
        if parsed.text(&info, own) != property(&packet, other) {
            found.push(own.into());
        }
    }
    for (own, other) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
        let digits = |text: String| -> String { text.chars().filter(char::is_ascii_digit).collect() };
        if parsed.text(&info, own).map(digits) != property(&packet, other).map(digits) {
            found.push(own.into());
        }
    }
}

fn attached(parsed: &Parsed, found: &mut Vec<String>) {
    let catalogue = parsed.catalogue();
    let references = |list: Vec<Object>| list.iter().filter_map(|o| o.as_reference().ok()).collect::<BTreeSet<_>>();
    let associated = references(parsed.list(&catalogue, "AF"));
    let names =
        parsed.dict(&catalogue, "Names").and_then(|names| parsed.dict(&names, "EmbeddedFiles")).unwrap_or_default();
    let listed = references(parsed.list(&names, "Names"));
    if associated != listed {
        found.push("files of which the catalogue knows only by one way".into());
    }
    for id in associated.union(&listed) {
        let spec = parsed.file.get_dictionary(*id).cloned().unwrap_or_default();
        let named = parsed.text(&spec, "F").unwrap_or_default();
        if named.is_empty() || Some(&named) != parsed.text(&spec, "UF").as_ref() {
            found.push("a file without its names".into());
        }
        let relation = parsed.name(&spec, "AFRelationship").unwrap_or_default();
        if !["Source", "Data", "Alternative", "Supplement", "Unspecified"].contains(&relation.as_str()) {
            found.push(format!("{named} has the relationship {relation}"));
        }
        let stream = parsed.dict(&spec, "EF").and_then(|ef| parsed.dict(&ef, "F")).unwrap_or_default();
        if !parsed.name(&stream, "Subtype").is_some_and(|kind| kind.contains('/')) {
            found.push(format!("{named} has no type"));
        }
        let params = parsed.dict(&stream, "Params").unwrap_or_default();
        if !parsed.text(&params, "ModDate").is_some_and(|date| date.starts_with("D:")) || !params.has(b"Size") {
            found.push(format!("{named} has no date or size"));
        }
    }
}

fn accessible(parsed: &Parsed, found: &mut Vec<String>) {
    if property(&packet(parsed), "pdfuaid:part").as_deref() != Some("1") {
        found.push("the metadata".into());
    }
}

fn marked(parsed: &Parsed, found: &mut Vec<String>) {
    let info = parsed.dict(&parsed.catalogue(), "MarkInfo").unwrap_or_default();
    let is = |key: &str| parsed.get(&info, key).is_some_and(|o| o.as_bool().unwrap_or(false));
    if !is("Marked") || is("Suspects") {
        found.push("the catalogue".into());
    }
}

fn title(parsed: &Parsed, found: &mut Vec<String>) {
    let preferences = parsed.dict(&parsed.catalogue(), "ViewerPreferences").unwrap_or_default();
    if !parsed.get(&preferences, "DisplayDocTitle").is_some_and(|o| o.as_bool().unwrap_or(false)) {
        found.push("a title that isn't displayed".into());
    }
    if property(&packet(parsed), "dc:title").unwrap_or_default().trim().is_empty() {
        found.push("no title".into());
    }
}

fn language(parsed: &Parsed, found: &mut Vec<String>) {
    let lang = parsed.text(&parsed.catalogue(), "Lang").unwrap_or_default();
    let parts: Vec<&str> = lang.split('-').collect();
    let sound = |part: &&str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    if !(2..=3).contains(&parts[0].len()) || !parts.iter().all(sound) {
        found.push(format!("\"{lang}\""));
    }
}

fn optional(parsed: &Parsed, found: &mut Vec<String>) {
    if let Some(layers) = parsed.dict(&parsed.catalogue(), "OCProperties") {
        let standard = parsed.dict(&layers, "D").unwrap_or_default();
        if !standard.has(b"Name") || standard.has(b"AS") {
            found.push("the layers".into());
        }
    }
}

fn annotations(parsed: &Parsed, found: &mut Vec<String>) {
    let parents = super::tree::parents(parsed);
    for (id, dict, page) in all_annotations(parsed) {
        let owner = parsed.elements.iter().find(|e| e.kids.iter().any(|kid| Some(*kid) == id.map(Kid::Annotation)));
        let key = dict.get(b"StructParent").ok().and_then(|k| k.as_i64().ok());
        let told = key.and_then(|key| parents.get(&key)).and_then(|o| o.as_reference().ok());
        if owner.is_none() || told != owner.and_then(|e| e.id) {
            found.push(format!("an annotation on {}", place(page)));
        }
    }
}

fn tab_order(parsed: &Parsed, found: &mut Vec<String>) {
    for (at, page) in parsed.pages.iter().enumerate() {
        let any = !parsed.list(&page.dict, "Annots").is_empty();
        if any && parsed.name(&page.dict, "Tabs").as_deref() != Some("S") {
            found.push(place(at));
        }
    }
}

fn looks(parsed: &Parsed, found: &mut Vec<String>) {
    for (_, dict, page) in all_annotations(parsed) {
        let look = parsed.dict(&dict, "AP").is_some_and(|ap| ap.has(b"N"));
        if parsed.name(&dict, "Subtype").as_deref() != Some("Link") && !look {
            found.push(format!("an annotation on {}", place(page)));
        }
    }
}

fn fields(parsed: &Parsed, found: &mut Vec<String>) {
    for (id, dict, page) in all_annotations(parsed) {
        if parsed.name(&dict, "Subtype").as_deref() != Some("Widget") {
            continue;
        }
        let mut forms = parsed.elements.iter().filter(|e| e.kind == "Form");
        let held = forms.any(|e| e.kids.iter().any(|kid| Some(*kid) == id.map(Kid::Annotation)));
        if !held || parsed.text(&dict, "TU").unwrap_or_default().trim().is_empty() {
            found.push(format!("a field on {}", place(page)));
        }
    }
}

fn links(parsed: &Parsed, found: &mut Vec<String>) {
    for (id, dict, page) in all_annotations(parsed) {
        if parsed.name(&dict, "Subtype").as_deref() != Some("Link") {
            continue;
        }
        let holds = |kind: &str| {
            let mut of = parsed.elements.iter().filter(|e| e.kind == kind);
            of.any(|e| e.kids.iter().any(|kid| Some(*kid) == id.map(Kid::Annotation)))
        };
        if !holds("Link") || parsed.text(&dict, "Contents").unwrap_or_default().trim().is_empty() {
            found.push(format!("a link on {}", place(page)));
        }
    }
    for element in parsed.elements.iter().filter(|e| e.kind == "Link") {
        if !element.kids.iter().any(|kid| matches!(kid, Kid::Annotation(_))) {
            found.push("a Link without an annotation".into());
        }
    }
}
