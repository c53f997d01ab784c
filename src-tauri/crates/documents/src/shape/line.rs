//! A line: pieces at their places, and what is drawn around them.

use std::rc::Rc;

use super::Piece;
use crate::model::{Colour, Link, Marker};

/// A line of text. Lengths in points from its left end.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// The pieces in reading order.
    pub placed: Vec<Placed>,
    /// What is drawn with them.
    pub decos: Vec<Deco>,
    /// The width without the blank at the end.
    pub width: f32,
}

/// A piece at its place.
#[derive(Debug, Clone)]
pub struct Placed {
    /// From the line's left end.
    pub x: f32,
    /// Size in points.
    pub size: f32,
    /// Which span it is of.
    pub span: u16,
    /// The glyphs.
    pub piece: Rc<Piece>,
}

/// A drawn mark or a frame around words.
#[derive(Debug, Clone, PartialEq)]
pub enum Deco {
    /// A state mark.
    Mark {
        /// Its left edge.
        x: f32,
        /// Which.
        mark: Marker,
    },
    /// A frame.
    Frame {
        /// Its left edge.
        x: f32,
        /// Its width.
        width: f32,
    },
}

/// How a span is painted.
#[derive(Debug, Clone, PartialEq)]
pub struct SpanLook {
    /// The ink.
    pub colour: Colour,
    /// Where a click leads.
    pub link: Option<Rc<Link>>,
    /// Its language, when it differs.
    pub lang: Option<Rc<str>>,
}
