//! The structure tree as a reading aid meets it.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::{Shown, page_of};
use super::{dict, entry, text};

/// The deepest nesting that is followed.
const MOST_DEPTH: usize = 64;
/// The most nodes that are read.
const MOST_NODES: usize = 4_000_000;

/// A node with its text in reading order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StructNode {
    /// The structure type: `P`, `TD`, `Figure`.
    pub tag: String,
    /// The text that the node itself shows, without that of its kids.
    pub text: String,
    /// What a voice says instead.
    pub alt: Option<String>,
    /// The language, when it is said.
    pub lang: Option<String>,
    /// What a table head is the head of.
    pub scope: Option<String>,
    /// The nodes under it.
    pub kids: Vec<StructNode>,
    /// Where the text of each kid falls into the node's own text, in bytes.
    places: Vec<usize>,
}

impl StructNode {
    /// The text of the node and all under it, in reading order.
    pub fn full_text(&self) -> String {
        let mut out = String::new();
        let mut from = 0;
        for (kid, place) in self.kids.iter().zip(&self.places) {
            out.push_str(&self.text[from..*place]);
            out.push_str(&kid.full_text());
            from = *place;
        }
        out.push_str(&self.text[from..]);
        out
    }

    /// All nodes of a type, in reading order.
    pub fn all(&self, tag: &str) -> Vec<&StructNode> {
        let mut found = Vec::new();
        self.collect(tag, &mut found);
        found
    }

    fn collect<'n>(&'n self, tag: &str, found: &mut Vec<&'n StructNode>) {
        if self.tag == tag {
            found.push(self);
        }
        self.kids.iter().for_each(|k| k.collect(tag, found));
    }
}

/// Reads the tree; none when the file has none.
pub fn read(file: &Document, shown: &Shown) -> Option<StructNode> {
    let root = dict(file, file.catalog().ok()?.get(b"StructTreeRoot").ok()?)?;
    let mut reader = Reader { file, shown, left: MOST_NODES };
    let mut out = StructNode { tag: "StructTreeRoot".into(), ..StructNode::default() };
    reader.kids(root, None, &mut out, 0);
    Some(out)
}

struct Reader<'a> {
    file: &'a Document,
    shown: &'a Shown,
    left: usize,
}

impl<'a> Reader<'a> {
    fn kids(&mut self, dictionary: &'a Dictionary, page: Option<ObjectId>, out: &mut StructNode, depth: usize) {
        let page = dictionary.get(b"Pg").ok().and_then(page_of).or(page);
        let Some(kids) = entry(self.file, dictionary, b"K") else {
            return;
        };
        match kids {
            Object::Array(list) => list.iter().for_each(|kid| self.kid(kid, page, out, depth)),
            one => self.kid(one, page, out, depth),
        }
    }

    fn kid(&mut self, kid: &'a Object, page: Option<ObjectId>, out: &mut StructNode, depth: usize) {
        if depth > MOST_DEPTH || self.left == 0 {
            return;
        }
        self.left -= 1;
        if let Ok(mcid) = kid.as_i64() {
            return self.content(page, mcid, out);
        }
        let Some(dictionary) = dict(self.file, kid) else {
            return;
        };
        let kind = dictionary.get(b"Type").ok().and_then(|t| t.as_name().ok());
        match kind {
            Some(b"MCR") => {
                let page = dictionary.get(b"Pg").ok().and_then(page_of).or(page);
                if let Some(mcid) = dictionary.get(b"MCID").ok().and_then(|m| m.as_i64().ok()) {
                    self.content(page, mcid, out);
                }
            }
            Some(b"OBJR") => {}
            _ => {
                let mut node = self.node(dictionary);
                self.kids(dictionary, page, &mut node, depth + 1);
                out.places.push(out.text.len());
                out.kids.push(node);
            }
        }
    }

    fn content(&self, page: Option<ObjectId>, mcid: i64, out: &mut StructNode) {
        if let Some(text) = page.and_then(|p| self.shown.texts.get(&(p, mcid))) {
            out.text.push_str(text);
        }
    }

    fn node(&self, dictionary: &'a Dictionary) -> StructNode {
        let name = |o: &Object| o.as_name().ok().map(|n| String::from_utf8_lossy(n).into_owned());
        let attributes = entry(self.file, dictionary, b"A").and_then(|a| a.as_dict().ok());
        StructNode {
            tag: dictionary.get(b"S").ok().and_then(name).unwrap_or_default(),
            alt: entry(self.file, dictionary, b"Alt").and_then(text),
            lang: entry(self.file, dictionary, b"Lang").and_then(text),
            scope: attributes.and_then(|a| a.get(b"Scope").ok()).and_then(name),
            ..StructNode::default()
        }
    }
}
