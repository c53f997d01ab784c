//! The use cases of Countersign: the one API of window and command line. A [`workspace::Workspace`] is opened, asked for
//! what it holds, and given commands to decide; everything that it says is a message by code, put into words by
//! [`text::Words`].

pub mod calendar;
pub mod clock;
pub mod commands;
pub mod directory;
pub mod document;
pub mod error;
pub mod identity;
pub mod keychain;
pub mod minutes;
pub mod post;
pub mod reader;
pub mod sample;
pub mod secret;
pub mod signing;
pub mod text;
pub mod view;
pub mod window;
pub mod workspace;

pub use domain;
pub use error::Error;
pub use exchange::review;
