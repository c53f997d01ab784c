//! The tree of what the pages say, in reading order: headings, tables, figures, and the marked content that shows them.
//!
//! Nodes lie in one vector and are written straight into object streams; a table of 5,000 rows has 45,000 of them.

use std::fmt::Write;
use std::io::Write as _;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finish::writer::{FileWriter, Ref, text_string};

/// A node's place in the tree.
pub type NodeId = u32;

/// Content that is no part of the document's text: rules, page numbers, the watermark, repeated heads.
pub const ARTIFACT: NodeId = 0;
/// The node above all others.
pub const ROOT: NodeId = 1;
const NONE: u32 = u32::MAX;

/// The standard structure types that documents use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tag {
    Document,
    Sect,
    Title,
    H1,
    H2,
    H3,
    P,
    BlockQuote,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Toc,
    TocItem,
    Reference,
    Link,
    Figure,
    Code,
    Div,
    Form,
}

impl Tag {
    fn name(self) -> &'static str {
        match self {
            Tag::Document => "Document",
            Tag::Sect => "Sect",
            // The format of 2008 has no type for titles: the file's role map makes it the first heading.
            Tag::Title => "Title",
            Tag::H1 => "H1",
            Tag::H2 => "H2",
            Tag::H3 => "H3",
            Tag::P => "P",
            Tag::BlockQuote => "BlockQuote",
            Tag::L => "L",
            Tag::LI => "LI",
            Tag::Lbl => "Lbl",
            Tag::LBody => "LBody",
            Tag::Table => "Table",
            Tag::Caption => "Caption",
            Tag::THead => "THead",
            Tag::TBody => "TBody",
            Tag::TR => "TR",
            Tag::TH => "TH",
            Tag::TD => "TD",
            Tag::Toc => "TOC",
            Tag::TocItem => "TOCI",
            Tag::Reference => "Reference",
            Tag::Link => "Link",
            Tag::Figure => "Figure",
            Tag::Code => "Code",
            Tag::Div => "Div",
            Tag::Form => "Form",
        }
    }
}

/// How the labels of a list are numbered, as a voice is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// Labels are words: keys, marks.
    None,
    /// Points.
    Disc,
    /// Figures.
    Decimal,
}

impl Numbering {
    fn name(self) -> &'static str {
        match self {
            Numbering::None => "None",
            Numbering::Disc => "Disc",
            Numbering::Decimal => "Decimal",
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum KidKind {
    Node(NodeId),
    Marked { page: u32, mcid: u32 },
    Annotation(Ref),
}

#[derive(Debug, Clone, Copy)]
struct Kid {
    kind: KidKind,
    next: u32,
}

#[derive(Debug, Clone, Copy)]
struct Node {
    tag: Tag,
    parent: NodeId,
    first: u32,
    last: u32,
}

/// Attributes that only few nodes have, as written into their dictionaries.
type Extra = (NodeId, String);

/// The tree while it grows.
pub struct Structure {
    nodes: Vec<Node>,
    kids: Vec<Kid>,
    extras: Vec<Extra>,
    /// The nodes of each page's marked content, by their numbers.
    marked: Vec<Vec<NodeId>>,
    /// Nodes of annotations, in the order of their keys in the parent tree.
    annotations: Vec<NodeId>,
    /// What each figure covers of its page: left, top, right, bottom, y down.
    boxes: FxHashMap<NodeId, [f32; 4]>,
    /// The heads that other heads name, numbered.
    heads: usize,
}

impl Structure {
    /// A tree with its root only.
    pub fn new() -> Self {
        let root = Node { tag: Tag::Document, parent: ROOT, first: NONE, last: NONE };
        Structure {
            nodes: vec![root, root],
            kids: Vec::new(),
            extras: Vec::new(),
            marked: Vec::new(),
            annotations: Vec::new(),
            boxes: FxHashMap::default(),
            heads: 0,
        }
    }

    /// A new node, last under `parent`.
    pub fn node(&mut self, tag: Tag, parent: NodeId) -> NodeId {
        let id = self.nodes.len() as NodeId;
        self.nodes.push(Node { tag, parent, first: NONE, last: NONE });
        self.append(parent, KidKind::Node(id));
        id
    }

    /// A new node under `parent`, right after the node `after` there.
    pub fn node_after(&mut self, tag: Tag, parent: NodeId, after: NodeId) -> NodeId {
        let id = self.nodes.len() as NodeId;
        self.nodes.push(Node { tag, parent, first: NONE, last: NONE });
        let mut at = self.nodes[parent as usize].first;
        while at != NONE && !matches!(self.kids[at as usize].kind, KidKind::Node(n) if n == after) {
            at = self.kids[at as usize].next;
        }
        if at == NONE || self.kids[at as usize].next == NONE {
            self.append(parent, KidKind::Node(id));
        } else {
            let kid = self.kids.len() as u32;
            let next = std::mem::replace(&mut self.kids[at as usize].next, kid);
            self.kids.push(Kid { kind: KidKind::Node(id), next });
        }
        id
    }

    /// How far the tree has grown, to [`restore`](Self::restore) it after a measurement under [`ARTIFACT`].
    pub fn checkpoint(&self) -> [usize; 3] {
        [self.nodes.len(), self.kids.len(), self.extras.len()]
    }

    /// Takes away what has grown under [`ARTIFACT`] since the checkpoint.
    pub fn restore(&mut self, [nodes, kids, extras]: [usize; 3]) {
        self.nodes.truncate(nodes);
        self.kids.truncate(kids);
        self.extras.truncate(extras);
        let none = &mut self.nodes[ARTIFACT as usize];
        (none.first, none.last) = (NONE, NONE);
    }

    /// Gives a node a sentence for a voice.
    pub fn alt(&mut self, node: NodeId, text: &str) {
        let entry = format!("/Alt {}", text_string(text));
        self.extra(node, &entry);
    }

    /// Says what a table head is the head of, and over how many columns.
    pub fn scope(&mut self, node: NodeId, scope: &str, span: usize) {
        self.scope_under(node, scope, span, None);
    }

    /// The same for a head that stands under another, which [`name`](Self::name) has given a name.
    pub fn scope_under(&mut self, node: NodeId, scope: &str, span: usize, under: Option<&str>) {
        let span = if span > 1 { format!("/ColSpan {span}") } else { String::new() };
        let under = under.map_or_else(String::new, |name| format!("/Headers[({name})]"));
        self.extra(node, &format!("/A<</O/Table/Scope/{scope}{span}{under}>>"));
    }

    /// Gives a head a name that no other node of the file has.
    pub fn name(&mut self, node: NodeId) -> String {
        self.heads += 1;
        let name = format!("head-{}", self.heads);
        self.extra(node, &format!("/ID({name})"));
        name
    }

    /// Says how the labels of a list are numbered.
    pub fn numbering(&mut self, node: NodeId, numbering: Numbering) {
        self.extra(node, &format!("/A<</O/List/ListNumbering/{}>>", numbering.name()));
    }

    /// Notes that a figure covers a rectangle of its page: left, top, right, bottom, y down. Other nodes need none.
    pub fn covers(&mut self, node: NodeId, [left, top, right, bottom]: [f32; 4], sheet_height: f32) {
        if node == ARTIFACT || self.nodes[node as usize].tag != Tag::Figure {
            return;
        }
        let own = [left, sheet_height - bottom, right, sheet_height - top];
        let known = self.boxes.entry(node).or_insert(own);
        *known = [known[0].min(own[0]), known[1].min(own[1]), known[2].max(own[2]), known[3].max(own[3])];
    }

    /// Says over how many columns a cell goes.
    pub fn span(&mut self, node: NodeId, columns: usize) {
        self.extra(node, &format!("/A<</O/Table/ColSpan {columns}>>"));
    }

    fn extra(&mut self, node: NodeId, entry: &str) {
        match self.extras.last_mut() {
            Some((last, entries)) if *last == node => entries.push_str(entry),
            _ => self.extras.push((node, entry.to_owned())),
        }
    }

    fn append(&mut self, parent: NodeId, kind: KidKind) {
        let kid = self.kids.len() as u32;
        self.kids.push(Kid { kind, next: NONE });
        let node = &mut self.nodes[parent as usize];
        let last = std::mem::replace(&mut node.last, kid);
        if last == NONE {
            node.first = kid;
        } else {
            self.kids[last as usize].next = kid;
        }
    }

    /// Appends before the nodes under `parent`: what a figure shows is told before its caption.
    fn append_before_nodes(&mut self, parent: NodeId, kind: KidKind) {
        let (mut before, mut next) = (NONE, self.nodes[parent as usize].first);
        while next != NONE && !matches!(self.kids[next as usize].kind, KidKind::Node(_)) {
            (before, next) = (next, self.kids[next as usize].next);
        }
        if next == NONE {
            return self.append(parent, kind);
        }
        let kid = self.kids.len() as u32;
        self.kids.push(Kid { kind, next });
        if before == NONE {
            self.nodes[parent as usize].first = kid;
        } else {
            self.kids[before as usize].next = kid;
        }
    }

    /// Begins a page.
    pub fn page(&mut self) {
        self.marked.push(Vec::new());
    }

    /// The number of the next marked content of `page`, which shows `node`.
    pub fn mark(&mut self, page: usize, node: NodeId) -> u32 {
        let mcid = self.marked[page].len() as u32;
        self.marked[page].push(node);
        let kind = KidKind::Marked { page: page as u32, mcid };
        if self.nodes[node as usize].tag == Tag::Figure {
            self.append_before_nodes(node, kind)
        } else {
            self.append(node, kind)
        }
        mcid
    }

    /// The type as it stands in content streams.
    pub fn tag_name(&self, node: NodeId) -> &'static str {
        self.nodes[node as usize].tag.name()
    }

    /// Ties an annotation to its node and gives its key in the parent tree, counted after the pages.
    pub fn annotation(&mut self, node: NodeId, annotation: Ref) -> usize {
        self.append(node, KidKind::Annotation(annotation));
        self.annotations.push(node);
        self.annotations.len() - 1
    }

    /// Writes the tree and gives the number of its root. `pages` are the page objects.
    pub fn write(&self, file: &mut FileWriter, pages: &[Ref]) -> Ref {
        let root = file.reserve();
        let base = file.reserve_many(self.nodes.len() - 1) - ROOT;
        let mut extras: Vec<&Extra> = self.extras.iter().collect();
        extras.sort_by_key(|e| e.0);
        let mut extras = extras.into_iter().peekable();
        let reached: FxHashSet<NodeId> = self.annotations.iter().copied().collect();
        for (id, node) in self.nodes.iter().enumerate().skip(ROOT as usize) {
            file.object(base + id as Ref, |out| {
                let parent = if id as NodeId == ROOT { root } else { base + node.parent };
                // A link that leads nowhere is words like others.
                let nowhere = node.tag == Tag::Link && !reached.contains(&(id as NodeId));
                let _ = write!(out, "<</S/{}/P {parent} 0 R", if nowhere { "Span" } else { node.tag.name() });
                while let Some((_, entries)) = extras.next_if(|e| e.0 == id as NodeId) {
                    out.extend_from_slice(entries.as_bytes());
                }
                if let Some([left, bottom, right, top]) = self.boxes.get(&(id as NodeId)) {
                    let _ = write!(out, "/A<</O/Layout/BBox[{left:.2} {bottom:.2} {right:.2} {top:.2}]>>");
                }
                self.write_kids(out, node, base, pages);
                out.extend_from_slice(b">>");
            });
        }
        let parents = self.write_parents(file, base);
        let keys = pages.len() + self.annotations.len();
        file.object(root, |out| {
            let _ = write!(
                out,
                "<</Type/StructTreeRoot/K {} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {keys}/RoleMap<</Title/H1>>>>",
                base + ROOT
            );
        });
        root
    }

    fn write_kids(&self, out: &mut Vec<u8>, node: &Node, base: Ref, pages: &[Ref]) {
        // Numbers of marked content stand alone when they are on the node's own page.
        let mut own_page = None;
        let single = node.first == node.last;
        let mut next = node.first;
        if next == NONE {
            return;
        }
        if let KidKind::Marked { page, .. } = self.kids[next as usize].kind {
            own_page = Some(page);
            let _ = write!(out, "/Pg {} 0 R", pages[page as usize]);
        }
        out.extend_from_slice(if single { b"/K " } else { b"/K[" });
        while next != NONE {
            let kid = self.kids[next as usize];
            let _ = match kid.kind {
                KidKind::Node(id) => write!(out, "{} 0 R ", base + id),
                KidKind::Marked { page, mcid } if own_page == Some(page) => write!(out, "{mcid} "),
                KidKind::Marked { page, mcid } => {
                    write!(out, "<</Type/MCR/Pg {} 0 R/MCID {mcid}>>", pages[page as usize])
                }
                KidKind::Annotation(id) => write!(out, "<</Type/OBJR/Obj {id} 0 R>>"),
            };
            next = kid.next;
        }
        if !single {
            out.push(b']');
        }
    }

    fn write_parents(&self, file: &mut FileWriter, base: Ref) -> Ref {
        let mut nums = String::from("<</Nums[");
        for (page, marked) in self.marked.iter().enumerate() {
            let list = file.reserve();
            file.object(list, |out| {
                out.push(b'[');
                for node in marked {
                    let _ = write!(out, "{} 0 R ", base + node);
                }
                out.push(b']');
            });
            let _ = write!(nums, "{page} {list} 0 R ");
        }
        for (i, node) in self.annotations.iter().enumerate() {
            let _ = write!(nums, "{} {} 0 R ", self.marked.len() + i, base + node);
        }
        nums.push_str("]>>");
        file.add(&nums)
    }
}
