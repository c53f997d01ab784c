//! A file as the rules look at it: its objects, what each page shows, and the tree of what is said.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A parsed file.
pub struct Parsed {
    /// The first bytes.
    pub head: Vec<u8>,
    /// The last bytes.
    pub tail: Vec<u8>,
    /// The objects.
    pub file: Document,
    /// The pages in their order.
    pub pages: Vec<Page>,
    /// The structure elements in reading order, each before those under it.
    pub elements: Vec<Element>,
    /// Types of the file's own and the standard types that they stand for.
    pub roles: BTreeMap<String, String>,
}

/// A page.
pub struct Page {
    pub id: ObjectId,
    pub dict: Dictionary,
    /// What its content streams do that shows something or changes how.
    pub shown: Vec<Shown>,
    /// What in its content streams can't be read or doesn't balance.
    pub faults: Vec<String>,
    /// The numbers of its marked content, in the order of painting; twice where a number is used twice.
    pub marks: Vec<i64>,
}

/// One operation of a content stream, in the marks around it.
pub struct Shown {
    pub operator: String,
    pub operands: Vec<Object>,
    /// The font that is set.
    pub font: Option<String>,
    /// The number of the marked content that it is in.
    pub mcid: Option<i64>,
    /// It is in an artifact.
    pub artifact: bool,
    /// A text stands for what is shown here.
    pub said: bool,
}

/// A structure element.
pub struct Element {
    pub id: Option<ObjectId>,
    /// The type, after the role map.
    pub kind: String,
    pub dict: Dictionary,
    pub parent: Option<usize>,
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    Element(usize),
    /// Page and number.
    Marked(usize, i64),
    Annotation(ObjectId),
}

impl Parsed {
    /// Reads a file that should be readable.
    pub fn of(bytes: &[u8]) -> Self {
        let file = Document::load_mem(bytes).expect("a readable PDF");
        Self::from_parts(bytes[..bytes.len().min(32)].to_vec(), bytes[bytes.len().saturating_sub(32)..].to_vec(), file)
    }

    /// The same from objects that a test may have changed.
    pub fn from_parts(head: Vec<u8>, tail: Vec<u8>, file: Document) -> Self {
        let pages: Vec<Page> = file.get_pages().into_values().map(|id| page(&file, id)).collect();
        let mut parsed = Parsed { head, tail, file, pages, elements: Vec::new(), roles: BTreeMap::new() };
        parsed.roles = parsed.read_roles();
        parsed.read_tree();
        parsed
    }

    /// The catalogue.
    pub fn catalogue(&self) -> Dictionary {
        self.file.catalog().cloned().unwrap_or_default()
    }

    /// An entry of a dictionary, looked up where it is a reference.
    pub fn get(&self, dict: &Dictionary, key: &str) -> Option<Object> {
        let object = dict.get(key.as_bytes()).ok()?;
        self.file.dereference(object).ok().map(|(_, object)| object.clone())
    }

    /// The same as a dictionary, that of a stream included.
    pub fn dict(&self, dict: &Dictionary, key: &str) -> Option<Dictionary> {
        as_dict(&self.get(dict, key)?)
    }

    /// The same as a list; what is no list is a list of one.
    pub fn list(&self, dict: &Dictionary, key: &str) -> Vec<Object> {
        match self.get(dict, key) {
            Some(Object::Array(list)) => list,
            Some(one) => vec![one],
            None => Vec::new(),
        }
    }

    /// The same as a name.
    pub fn name(&self, dict: &Dictionary, key: &str) -> Option<String> {
        self.get(dict, key).as_ref().and_then(name)
    }

    /// The same as words.
    pub fn text(&self, dict: &Dictionary, key: &str) -> Option<String> {
        self.get(dict, key).as_ref().and_then(text)
    }

    /// A value of one of the attributes of an element.
    pub fn attribute(&self, element: &Element, key: &str) -> Option<Object> {
        let dicts = self.list(&element.dict, "A");
        dicts.iter().find_map(|object| {
            let dict = as_dict(self.file.dereference(object).ok()?.1)?;
            self.get(&dict, key)
        })
    }

    /// The kids of an element that are elements.
    pub fn under(&self, at: usize) -> Vec<usize> {
        let element = |kid: &Kid| if let Kid::Element(kid) = kid { Some(*kid) } else { None };
        self.elements[at].kids.iter().filter_map(element).collect()
    }

    /// All dictionaries of the file, those in dictionaries and lists included.
    pub fn every_dict(&self) -> Vec<Dictionary> {
        let mut found = Vec::new();
        self.file.objects.values().for_each(|object| collect(object, &mut found));
        found
    }

    fn read_roles(&self) -> BTreeMap<String, String> {
        let root = self.dict(&self.catalogue(), "StructTreeRoot").unwrap_or_default();
        let map = self.dict(&root, "RoleMap").unwrap_or_default();
        map.iter().filter_map(|(key, value)| Some((words(key), name(value)?))).collect()
    }

    fn read_tree(&mut self) {
        let Some(root) = self.dict(&self.catalogue(), "StructTreeRoot") else { return };
        let numbers: BTreeMap<ObjectId, usize> = self.pages.iter().enumerate().map(|(at, p)| (p.id, at)).collect();
        for kid in self.raw(&root, "K") {
            self.read_kid(&kid, None, None, &numbers);
        }
    }

    /// An entry as a list, references kept.
    fn raw(&self, dict: &Dictionary, key: &str) -> Vec<Object> {
        match dict.get(key.as_bytes()) {
            Ok(Object::Array(list)) => list.clone(),
            Ok(one) => vec![one.clone()],
            Err(_) => Vec::new(),
        }
    }

    fn read_kid(
        &mut self,
        kid: &Object,
        parent: Option<usize>,
        page: Option<usize>,
        numbers: &BTreeMap<ObjectId, usize>,
    ) {
        if let Ok(mcid) = kid.as_i64() {
            return self.add(parent, Kid::Marked(page.unwrap_or(usize::MAX), mcid));
        }
        let id = kid.as_reference().ok();
        let Some(dict) = self.file.dereference(kid).ok().and_then(|(_, object)| as_dict(object)) else { return };
        let own = dict.get(b"Pg").ok().and_then(|o| o.as_reference().ok()).and_then(|id| numbers.get(&id)).copied();
        let page = own.or(page);
        match self.name(&dict, "Type").as_deref() {
            Some("MCR") => {
                let mcid = dict.get(b"MCID").ok().and_then(|m| m.as_i64().ok()).unwrap_or(-1);
                self.add(parent, Kid::Marked(page.unwrap_or(usize::MAX), mcid));
            }
            Some("OBJR") => {
                if let Ok(annotation) = dict.get(b"Obj").and_then(Object::as_reference) {
                    self.add(parent, Kid::Annotation(annotation));
                }
            }
            _ => {
                let at = self.elements.len();
                let kind = self.role(&self.name(&dict, "S").unwrap_or_default());
                self.elements.push(Element { id, kind, dict: dict.clone(), parent, kids: Vec::new() });
                self.add(parent, Kid::Element(at));
                for kid in self.raw(&dict, "K") {
                    self.read_kid(&kid, Some(at), page, numbers);
                }
            }
        }
    }

    fn add(&mut self, parent: Option<usize>, kid: Kid) {
        if let Some(parent) = parent {
            self.elements[parent].kids.push(kid);
        }
    }

    /// The standard type that a type stands for.
    fn role(&self, kind: &str) -> String {
        let mut kind = kind.to_owned();
        for _ in 0..self.roles.len() {
            match self.roles.get(&kind) {
                Some(next) => kind = next.clone(),
                None => break,
            }
        }
        kind
    }
}

/// What an annotation or a page is part of, in the words of a finding.
pub fn place(page: usize) -> String {
    format!("page {}", page + 1)
}

pub fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn name(object: &Object) -> Option<String> {
    object.as_name().ok().map(words)
}

/// A text string: UTF-16 with its mark, else Latin letters.
pub fn text(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    Some(match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().map(|b| char::from(*b)).collect(),
    })
}

pub fn as_dict(object: &Object) -> Option<Dictionary> {
    match object {
        Object::Dictionary(dict) => Some(dict.clone()),
        Object::Stream(stream) => Some(stream.dict.clone()),
        _ => None,
    }
}

fn collect(object: &Object, found: &mut Vec<Dictionary>) {
    match object {
        Object::Array(list) => list.iter().for_each(|o| collect(o, found)),
        Object::Dictionary(dict) => {
            found.push(dict.clone());
            dict.iter().for_each(|(_, o)| collect(o, found));
        }
        Object::Stream(stream) => {
            found.push(stream.dict.clone());
            stream.dict.iter().for_each(|(_, o)| collect(o, found));
        }
        _ => {}
    }
}

/// A mark around what is shown.
#[derive(Clone, Copy)]
struct Mark {
    mcid: Option<i64>,
    artifact: bool,
    said: bool,
}

fn page(file: &Document, id: ObjectId) -> Page {
    let dict = file.get_dictionary(id).cloned().unwrap_or_default();
    let mut page = Page { id, dict, shown: Vec::new(), faults: Vec::new(), marks: Vec::new() };
    let Ok(content) = Content::decode(&file.get_page_content(id)) else {
        page.faults.push("content that can't be read".into());
        return page;
    };
    let (mut marks, mut states, mut font, mut in_text) = (Vec::<Mark>::new(), 0usize, None, false);
    for operation in content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                let mark = mark(operands);
                if mark.artifact && marks.iter().any(|m| m.mcid.is_some()) {
                    page.faults.push("an artifact in what is said".into());
                }
                if mark.mcid.is_some() && marks.iter().any(|m| m.artifact) {
                    page.faults.push("what is said in an artifact".into());
                }
                page.marks.extend(mark.mcid);
                marks.push(mark);
            }
            "EMC" if marks.is_empty() => page.faults.push("a mark that ends before it began".into()),
            "EMC" => drop(marks.pop()),
            "q" => states += 1,
            "Q" if states == 0 => page.faults.push("a state that ends before it began".into()),
            "Q" => states -= 1,
            "BT" | "ET" => {
                if in_text == (operation.operator == "BT") {
                    page.faults.push("text objects that don't alternate".into());
                }
                in_text = operation.operator == "BT";
            }
            "Tf" => font = operands.first().and_then(name),
            _ => {}
        }
        if states > 28 {
            page.faults.push("more than 28 states in one another".into());
        }
        page.shown.push(Shown {
            operator: operation.operator,
            operands: operation.operands,
            font: font.clone(),
            mcid: marks.iter().rev().find_map(|m| m.mcid),
            artifact: marks.iter().any(|m| m.artifact),
            said: marks.iter().any(|m| m.said),
        });
    }
    if !marks.is_empty() || states > 0 || in_text {
        page.faults.push("marks, states or text objects that never end".into());
    }
    page
}

fn mark(operands: &[Object]) -> Mark {
    let artifact = operands.first().and_then(name).is_some_and(|tag| tag == "Artifact");
    let properties = operands.get(1).and_then(as_dict).unwrap_or_default();
    let mcid = properties.get(b"MCID").ok().and_then(|m| m.as_i64().ok());
    Mark { mcid, artifact, said: properties.has(b"ActualText") }
}

/// Those that stand in a list more than once.
pub fn repeated<T: Ord + Copy>(list: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut seen = BTreeSet::new();
    list.into_iter().filter(|item| !seen.insert(*item)).collect()
}
