//! Files of others: bytes to records and findings, records to bytes. Knows no file system, no clock and no SQL.
//!
//! Every reader answers a [`Reading`]: what could be read, and graded, located findings about the rest. A reader never
//! panics on any bytes, and never drops anything in silence.

pub mod archive;
pub mod catalogue;
pub mod csv;
pub mod ics;
pub mod integrations_table;
pub mod kind;
pub mod profile;
pub mod reading;
pub mod records_table;
pub mod review;
pub mod sheet;
pub mod workbook;

pub use catalogue::read_catalogue;
pub use kind::{Kind, identify};
pub use reading::Reading;
