//! Sealed review packages: documents and a response form in one file, which the other side opens in the same program
//! without a workspace, and sends back with its answer.
//!
//! A package is a ZIP archive that any tool opens, in one fixed form: parts in order, nothing compressed, no times. The same
//! content is the same bytes, and bytes in any other form are refused, so that no flipped bit goes unseen.
//!
//! The seal is the digest of the manifest, which holds the digest of every other part. It shows that nothing was changed
//! since it was sealed. It doesn't show who sealed it: whoever wants to know compares the seal with the sender.

mod manifest;
mod package;
mod response;
#[cfg(test)]
mod tests;

pub use manifest::{AskedPerson, AskedRole, Asks, Manifest, Part, SealedDocument, Sender, SignOffAsked};
pub use package::{DocumentFile, Package, PackageError};
pub use response::{Remark, Response, Said};

/// The largest package, in bytes: what mail servers and memory bear.
pub const PACKAGE_LIMIT: usize = 64 * 1024 * 1024;
/// The most documents of one package.
pub const DOCUMENTS_LIMIT: usize = 64;
/// The most parts of one package: manifest, seal, answer, and two for each document.
pub const PARTS_LIMIT: usize = 3 + 2 * DOCUMENTS_LIMIT;
/// The largest manifest or answer, in bytes.
pub const TEXT_PART_LIMIT: usize = 8 * 1024 * 1024;
/// The most people who are asked.
pub const PEOPLE_LIMIT: usize = 100;
/// The most comments of one answer.
pub const COMMENTS_LIMIT: usize = 2_000;
/// The longest comment, reason, note or message, in bytes.
pub const WORDS_LIMIT: usize = 64 * 1024;
/// The most points of a drawn signature.
pub const POINTS_LIMIT: usize = 100_000;
/// The form of packages that this program writes; newer ones are refused.
pub const SCHEMA: u32 = 1;
/// How the names of packages and answers end.
pub const EXTENSION: &str = "countersign-review";
