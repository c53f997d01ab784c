//! Blocks to strips, strips to pages.

mod block;
mod card;
mod columns;
mod contents;
mod drawing;
mod flow;
mod furniture;
mod list;
mod mark;
mod part;
mod picture;
mod signature;
mod strip;
mod table;
mod text;
mod watermark;
mod width;

pub use contents::{Entry, EntryKind};
pub use flow::{Finished, lay_out};
pub use furniture::PageFurniture;
pub use picture::{Picture, PictureKind};
pub use strip::{Item, Path, Pen, Seg};

use crate::Finding;
use crate::model::{Branding, Words};
use crate::shape::Shaper;
use crate::structure::{ARTIFACT, NodeId, Structure, Tag};
use crate::theme::Sheet;

/// What every block needs while it is laid out.
pub struct Context<'d> {
    /// Text to glyphs.
    pub shaper: Shaper,
    /// The tree of what is said.
    pub structure: Structure,
    /// The engine's words.
    pub words: &'d Words,
    /// The owner's logo and colour.
    pub branding: &'d Branding,
    /// Pictures, in the order of their numbers.
    pub pictures: Vec<Picture>,
    /// Headings, tables and figures with a bookmark, in reading order.
    pub entries: Vec<Entry>,
    /// Heads to repeat, by the number of their table.
    pub heads: Vec<table::RepeatedHead>,
    /// What the caller should know.
    pub findings: Vec<Finding>,
    /// The sheet of the section.
    pub sheet: Sheet,
    /// The looks of the headings that are open, outermost first.
    pub headings: Vec<u8>,
}

impl Context<'_> {
    /// Notes a heading, table or figure for the contents page, the bookmarks, and links.
    pub(crate) fn entry(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    /// The level of a heading that looks like one of level `look`. A voice is told levels without a gap, which looks
    /// may leave: a small heading right under the title is of the second level.
    pub(crate) fn heading_tag(&mut self, look: u8) -> Tag {
        let look = look.max(1);
        while self.headings.last().is_some_and(|open| *open >= look) {
            self.headings.pop();
        }
        self.headings.push(look);
        match self.headings.len() {
            1 => Tag::H1,
            2 => Tag::H2,
            _ => Tag::H3,
        }
    }

    /// A drawn figure's node with its sentence. One without a sentence is decoration.
    pub(crate) fn figure_node(&mut self, parent: NodeId, alt: &str) -> NodeId {
        if alt.trim().is_empty() {
            return ARTIFACT;
        }
        let node = self.structure.node(Tag::Figure, parent);
        self.structure.alt(node, alt);
        node
    }
}
