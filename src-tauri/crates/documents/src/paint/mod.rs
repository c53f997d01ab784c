//! From items at their places to content streams.

mod canvas;
mod page;

pub use canvas::Canvas;
pub use page::{Annotation, AnnotationKind, paint};
