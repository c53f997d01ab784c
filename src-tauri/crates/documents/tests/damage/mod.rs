//! A good file made bad in one way for each rule, so that no rule is one that can't be broken.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// A file whose parts may be changed.
pub struct Damaged {
    pub head: Vec<u8>,
    pub tail: Vec<u8>,
    pub file: Document,
}

/// A rule's clause and one way to break it.
pub type Way = (&'static str, fn(&mut Damaged));

/// A way for each rule, some have more.
pub const WAYS: &[Way] = &[
    ("ISO 19005-3 6.1.2", |d| d.head[7] = b'9'),
    ("ISO 19005-3 6.1.2", |d| d.head[10] = b'x'),
    ("ISO 19005-3 6.1.3", |d| drop(d.file.trailer.remove(b"ID"))),
    ("ISO 19005-3 6.1.3", |d| d.tail.extend_from_slice(b"more")),
    ("ISO 19005-3 6.1.13", |d| d.edit_name("S", "P", |e| e.set("Alt", Object::string_literal("x".repeat(40_000))))),
    ("ISO 19005-3 6.2.3", |d| d.edit_catalogue(|c| drop(c.remove(b"OutputIntents")))),
    ("ISO 19005-3 6.2.3", |d| d.edit(|e| e.has(b"N") && e.has(b"Filter") && !e.has(b"First"), |e| e.set("N", 4))),
    ("ISO 19005-3 6.2.4.3", |d| d.edit_name("Subtype", "Image", |e| e.set("ColorSpace", "DeviceCMYK"))),
    ("ISO 19005-3 6.2.4.3", |d| d.insert(Operation::new("k", vec![0.into(), 0.into(), 0.into(), 1.into()]))),
    ("ISO 19005-3 6.2.8", |d| d.edit_name("Subtype", "Image", |e| e.set("Interpolate", true))),
    ("ISO 19005-3 6.5.1", |d| d.edit_catalogue(|c| c.set("OpenAction", dictionary! { "S" => "JavaScript" }))),
    ("ISO 19005-3 6.5.1", |d| d.edit_name("Subtype", "Link", |e| e.set("A", dictionary! { "S" => "Launch" }))),
    ("ISO 19005-3 6.3.2", |d| d.edit_name("Subtype", "Link", |e| e.set("F", 2))),
    ("ISO 19005-3 6.6.2", |d| d.replace_in_packet("pdfaid:part>3", "pdfaid:part>9")),
    ("ISO 19005-3 6.6.2.3", |d| d.replace_in_packet("<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>other")),
    ("ISO 19005-3 6.6.3", |d| d.edit(|e| e.has(b"Producer"), |e| e.set("Title", Object::string_literal("Other")))),
    ("ISO 19005-3 6.6.3", |d| d.replace_in_packet("ModifyDate>20", "ModifyDate>19")),
    ("ISO 19005-3 6.8", |d| d.edit_name("Type", "Filespec", |e| drop(e.remove(b"AFRelationship")))),
    ("ISO 19005-3 6.8", |d| d.edit_name("Type", "Filespec", |e| drop(e.remove(b"UF")))),
    ("ISO 19005-3 6.8", |d| d.edit_name("Type", "EmbeddedFile", |e| drop(e.remove(b"Subtype")))),
    ("ISO 19005-3 6.8", |d| d.edit_catalogue(|c| drop(c.remove(b"AF")))),
    ("ISO 14289-1 5", |d| d.replace_in_packet("pdfuaid:part>1", "pdfuaid:part>7")),
    ("ISO 14289-1 7.1, marked", |d| d.edit_catalogue(|c| drop(c.remove(b"MarkInfo")))),
    ("ISO 14289-1 7.1, title", |d| d.edit_catalogue(|c| drop(c.remove(b"ViewerPreferences")))),
    ("ISO 14289-1 7.2", |d| d.edit_catalogue(|c| c.set("Lang", Object::string_literal("")))),
    ("ISO 14289-1 7.10", |d| d.edit_catalogue(|c| c.set("OCProperties", dictionary! { "D" => Dictionary::new() }))),
    ("ISO 14289-1 7.18.1", |d| d.edit_name("Subtype", "Link", |e| e.set("StructParent", 0))),
    ("ISO 14289-1 7.18.3", |d| d.edit(|e| e.has(b"Annots"), |e| drop(e.remove(b"Tabs")))),
    ("ISO 14289-1 7.18.5", |d| d.edit_name("Subtype", "Link", |e| drop(e.remove(b"Contents")))),
    ("ISO 19005-3 6.3.3", |d| d.edit_name("Subtype", "Link", |e| e.set("Subtype", "Widget"))),
    ("ISO 14289-1 7.18.4", |d| d.edit_name("Subtype", "Link", |e| e.set("Subtype", "Widget"))),
    ("ISO 14289-1 7.18.5", |d| d.edit_name("S", "Link", |e| e.set("S", "Span"))),
    ("ISO 19005-3 6.2.11.4", |d| d.edit(|e| e.has(b"FontFile2"), |e| drop(e.remove(b"FontFile2")))),
    ("ISO 19005-3 6.2.11.3", |d| d.edit_name("Subtype", "CIDFontType2", |e| drop(e.remove(b"CIDToGIDMap")))),
    ("ISO 19005-3 6.2.11.5", |d| {
        d.edit_name("Subtype", "CIDFontType2", |e| e.set("W", vec![1.into(), vec![1.into()].into()]))
    }),
    ("ISO 19005-3 6.2.11.7", |d| d.edit_name("Subtype", "Type0", |e| drop(e.remove(b"ToUnicode")))),
    ("ISO 19005-3 6.2.11.8", |d| d.insert(Operation::new("Tj", vec![Object::string_literal(vec![0xFF, 0xFF])]))),
    ("ISO 19005-3 6.2.2", |d| d.insert(Operation::new("BX", Vec::new()))),
    ("ISO 19005-3 6.2.2", |d| d.insert(Operation::new("Tf", vec!["None".into(), 1.into()]))),
    ("ISO 14289-1 7.1, content", |d| d.insert(Operation::new("S", Vec::new()))),
    ("ISO 14289-1 7.1, nesting", |d| d.insert(Operation::new("EMC", Vec::new()))),
    ("ISO 14289-1 7.1, once", |d| d.insert(marked("P", 0))),
    ("ISO 14289-1 7.1, once", |d| d.edit_name("S", "H2", |e| drop(e.remove(b"K")))),
    ("ISO 14289-1 7.3, drawn", |d| d.edit_name("S", "Figure", |e| e.set("S", "P"))),
    ("ISO 14289-1 7.20", |d| {
        d.edit_name("Subtype", "Image", |e| {
            e.set("Subtype", "Form");
            e.set("StructParents", 1);
        })
    }),
    ("ISO 14289-1 7.1, types", |d| d.edit_name("S", "P", |e| e.set("S", "Paragraph"))),
    ("ISO 14289-1 7.1, parents", |d| d.edit(|e| e.has(b"MediaBox"), |e| e.set("StructParents", 99))),
    ("ISO 14289-1 7.1, order", |d| {
        d.edit_name("S", "Sect", |e| {
            if let Ok(Object::Array(kids)) = e.get_mut(b"K") {
                kids.reverse();
            }
        })
    }),
    ("ISO 14289-1 7.3", |d| d.edit_name("S", "Figure", |e| drop(e.remove(b"Alt")))),
    ("ISO 14289-1 7.3", |d| d.edit_name("S", "Figure", |e| drop(e.remove(b"A")))),
    ("ISO 14289-1 7.4.2", |d| d.edit_name("S", "H2", |e| e.set("S", "H4"))),
    ("ISO 14289-1 7.6", |d| d.edit_name("S", "L", |e| drop(e.remove(b"A")))),
    ("ISO 14289-1 7.6", |d| d.edit_name("S", "LBody", |e| e.set("S", "P"))),
    ("ISO 14289-1 7.9", |d| d.edit_name("S", "P", |e| e.set("S", "Note"))),
    ("ISO 32000-1 14.8.4", |d| d.edit_name("S", "LBody", |e| e.set("S", "TD"))),
    ("ISO 14289-1 7.5, rows", |d| {
        d.edit(|e| is(e, "S", "TD"), |e| e.set("A", dictionary! { "O" => "Table", "ColSpan" => 7 }))
    }),
    ("ISO 14289-1 7.5, heads", |d| d.edit_name("S", "TH", |e| drop(e.remove(b"A")))),
    ("ISO 14289-1 7.5, heads", |d| d.edit_all("TH", |e| e.set("S", "TD"))),
    ("ISO 14289-1 7.5, names", |d| d.edit_all("TH", |e| drop(e.remove(b"ID")))),
];

fn is(dict: &Dictionary, key: &str, value: &str) -> bool {
    dict.get(key.as_bytes()).and_then(Object::as_name).is_ok_and(|name| name == value.as_bytes())
}

fn marked(tag: &str, mcid: i64) -> Operation {
    Operation::new("BDC", vec![tag.into(), dictionary! { "MCID" => mcid }.into()])
}

fn dict_of(object: &mut Object) -> Option<&mut Dictionary> {
    match object {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&mut stream.dict),
        _ => None,
    }
}

impl Damaged {
    /// The parts of a good file.
    pub fn of(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).expect("a readable PDF");
        Damaged { head: bytes[..32].to_vec(), tail: bytes[bytes.len() - 32..].to_vec(), file }
    }

    /// Changes the first dictionary that is meant.
    fn edit(&mut self, meant: impl Fn(&Dictionary) -> bool, change: impl Fn(&mut Dictionary)) {
        let found = self.file.objects.values_mut().filter_map(dict_of).find(|dict| meant(dict));
        change(found.expect("the good file has such a thing"));
    }

    fn edit_name(&mut self, key: &str, value: &str, change: impl Fn(&mut Dictionary)) {
        self.edit(|dict| is(dict, key, value), change);
    }

    /// Changes every element of a type.
    fn edit_all(&mut self, kind: &str, change: impl Fn(&mut Dictionary)) {
        self.file.objects.values_mut().filter_map(dict_of).filter(|dict| is(dict, "S", kind)).for_each(change);
    }

    fn edit_catalogue(&mut self, change: impl Fn(&mut Dictionary)) {
        change(self.file.catalog_mut().expect("a catalogue"));
    }

    fn replace_in_packet(&mut self, from: &str, to: &str) {
        let packets = self.file.objects.values_mut().filter_map(|o| o.as_stream_mut().ok());
        let packet = packets.into_iter().find(|s| is(&s.dict, "Type", "Metadata")).expect("metadata");
        let words = String::from_utf8(packet.content.clone()).expect("UTF-8");
        assert!(words.contains(from), "{from}");
        packet.set_content(words.replacen(from, to, 1).into_bytes());
    }

    /// Writes an operation at the end of what the first page says.
    fn insert(&mut self, operation: Operation) {
        let page: ObjectId = self.file.page_iter().next().expect("a page");
        let stream = *self.file.get_page_contents(page).last().expect("content");
        let own = self.file.get_object(stream).and_then(Object::as_stream).expect("a stream");
        let mut content = Content::decode(&own.decompressed_content().expect("compressed")).expect("content");
        content.operations.push(operation);
        let data = content.encode().expect("encoded");
        self.file.objects.insert(stream, Stream::new(Dictionary::new(), data).into());
    }
}
