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
use crate::structure::{NodeId, Structure};
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
}

impl Context<'_> {
    /// Notes a heading, table or figure for the contents page, the bookmarks, and links.
    pub(crate) fn entry(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    /// A drawn figure's node with its sentence.
    pub(crate) fn figure_node(&mut self, parent: NodeId, alt: &str) -> NodeId {
        let node = self.structure.node(crate::structure::Tag::Figure, parent);
        self.structure.alt(node, alt);
        node
    }
}
