//! Bookmarks: the headings, nested by their levels.

use super::writer::{FileWriter, Ref, text_string};
use crate::layout::{Entry, EntryKind};

struct Node {
    id: Ref,
    title: String,
    dest: String,
    parent: Option<usize>,
    kids: Vec<usize>,
    level: u8,
}

/// Writes the bookmarks and gives their root; none without headings. `dest` gives the destination of an entry.
pub fn write(file: &mut FileWriter, entries: &[Entry], dest: impl Fn(&Entry) -> Option<String>) -> Option<Ref> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for entry in entries {
        let level = match entry.kind {
            EntryKind::Heading(level) => level,
            EntryKind::Annex => 1,
            EntryKind::Illustration | EntryKind::Target => continue,
        };
        let Some(dest) = dest(entry) else { continue };
        while open.last().is_some_and(|at| nodes[*at].level >= level) {
            open.pop();
        }
        let at = nodes.len();
        let parent = open.last().copied();
        if let Some(parent) = parent {
            nodes[parent].kids.push(at);
        }
        let title = format!("{} {}", entry.number, entry.text).trim().to_owned();
        nodes.push(Node { id: file.reserve(), title, dest, parent, kids: Vec::new(), level });
        open.push(at);
    }
    let roots: Vec<usize> = (0..nodes.len()).filter(|i| nodes[*i].parent.is_none()).collect();
    let (first, last) = (*roots.first()?, *roots.last()?);
    let root = file.reserve();
    for (i, node) in nodes.iter().enumerate() {
        let siblings = node.parent.map_or(&roots, |p| &nodes[p].kids);
        let place = siblings.iter().position(|s| *s == i).unwrap_or(0);
        let parent = node.parent.map_or(root, |p| nodes[p].id);
        let mut body = format!("<</Title {}/Parent {parent} 0 R/Dest{}", text_string(&node.title), node.dest);
        if place > 0 {
            body.push_str(&format!("/Prev {} 0 R", nodes[siblings[place - 1]].id));
        }
        if let Some(next) = siblings.get(place + 1) {
            body.push_str(&format!("/Next {} 0 R", nodes[*next].id));
        }
        if let (Some(first), Some(last)) = (node.kids.first(), node.kids.last()) {
            // A negative count: closed until the reader opens it.
            let (first, last) = (nodes[*first].id, nodes[*last].id);
            body.push_str(&format!("/First {first} 0 R/Last {last} 0 R/Count -{}", node.kids.len()));
        }
        body.push_str(">>");
        file.object(node.id, |out| out.extend_from_slice(body.as_bytes()));
    }
    let body =
        format!("<</Type/Outlines/First {} 0 R/Last {} 0 R/Count {}>>", nodes[first].id, nodes[last].id, roots.len());
    file.object(root, |out| out.extend_from_slice(body.as_bytes()));
    Some(root)
}
