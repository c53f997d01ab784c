//! The one form of the archive: stored parts in order, without times, so that the same parts are the same bytes on every
//! machine and under every version of a library. That is why it is written here: a general writer's bytes depend on its
//! version and on the system it runs on.

use crate::review::{PACKAGE_LIMIT, PARTS_LIMIT};

/// The most parts that an archive of this form can count.
pub const MOST_ENTRIES: usize = u16::MAX as usize;
/// The most bytes that the parts of an archive may have together: its offsets have 32 bits, and it is made in memory.
pub const MOST_BYTES: usize = 1 << 30;

/// A part of an archive: its name and its bytes.
pub type Entry = (String, Vec<u8>);

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The version of ZIP that is needed to read stored parts.
const VERSION: u16 = 10;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
/// 1 January 1980, the first day that ZIP knows.
const DAY_ONE: u16 = 0x21;
/// The bytes of a local head before the name.
const LOCAL_HEAD: usize = 30;
/// No part has a longer name.
const NAME_LIMIT: usize = 64;

/// Writes an archive of at most [`MOST_ENTRIES`] parts and [`MOST_BYTES`], which the caller has seen to.
pub fn write(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, content) in entries {
        let at = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        let mut head = Vec::new();
        put16(&mut head, &[VERSION, UTF8, 0, 0, DAY_ONE]);
        put32(&mut head, &[crc32fast::hash(content), size(content), size(content)]);
        put16(&mut head, &[u16::try_from(name.len()).unwrap_or(u16::MAX), 0]);
        put32(&mut bytes, &[LOCAL]);
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(content);
        put32(&mut directory, &[CENTRAL]);
        put16(&mut directory, &[VERSION]);
        directory.extend(&head);
        // No comment, first disk, no attributes.
        put16(&mut directory, &[0, 0, 0]);
        put32(&mut directory, &[0, at]);
        directory.extend(name.as_bytes());
    }
    let at = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let count = u16::try_from(entries.len()).unwrap_or(u16::MAX);
    let length = size(&directory);
    bytes.extend(directory);
    put32(&mut bytes, &[END]);
    put16(&mut bytes, &[0, 0, count, count]);
    put32(&mut bytes, &[length, at]);
    put16(&mut bytes, &[0]);
    bytes
}

/// Reads a review package: an archive in exactly this form; `None` for any other bytes. Nothing is unpacked, so no part can be larger than
/// the file that brings it.
pub(crate) fn read(bytes: &[u8]) -> Option<Vec<Entry>> {
    if bytes.len() > PACKAGE_LIMIT {
        return None;
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut at = 0;
    while get32(bytes, at)? == LOCAL {
        let length = usize::try_from(get32(bytes, at + 22)?).ok()?;
        let name_length = usize::from(get16(bytes, at + 26)?);
        if entries.len() == PARTS_LIMIT || name_length > NAME_LIMIT {
            return None;
        }
        let name_at = at + LOCAL_HEAD;
        let name = std::str::from_utf8(bytes.get(name_at..name_at + name_length)?).ok()?;
        let content_at = name_at + name_length;
        let content = bytes.get(content_at..content_at.checked_add(length)?)?;
        entries.push((name.to_owned(), content.to_vec()));
        at = content_at + length;
    }
    // Every head, sum and offset is compared at once: by writing it again.
    (write(&entries) == bytes).then_some(entries)
}

/// Whether these bytes begin as any ZIP archive does.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    get32(bytes, 0) == Some(LOCAL)
}

fn size(content: &[u8]) -> u32 {
    u32::try_from(content.len()).unwrap_or(u32::MAX)
}

fn put16(to: &mut Vec<u8>, values: &[u16]) {
    to.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

fn put32(to: &mut Vec<u8>, values: &[u32]) {
    to.extend(values.iter().flat_map(|value| value.to_le_bytes()));
}

fn get16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn get32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}
