//! The encoding of certificates and signatures (DER, ITU-T X.690), as far as a signature in a PDF needs it.
//!
//! Reading is careful rather than complete: definite lengths that fit, tags of one byte. Bytes may come from anywhere.

/// Tags that signatures use.
pub mod tag {
    pub const INTEGER: u8 = 0x02;
    pub const BITS: u8 = 0x03;
    pub const OCTETS: u8 = 0x04;
    pub const NULL: u8 = 0x05;
    pub const OID: u8 = 0x06;
    pub const UTF8: u8 = 0x0C;
    pub const IA5: u8 = 0x16;
    pub const UTC_TIME: u8 = 0x17;
    pub const GENERALIZED_TIME: u8 = 0x18;
    pub const SEQUENCE: u8 = 0x30;
    pub const SET: u8 = 0x31;

    /// A tag of the context, around others.
    pub const fn context(number: u8) -> u8 {
        0xA0 | number
    }

    /// A tag of the context in place of another that holds no tags.
    pub const fn context_plain(number: u8) -> u8 {
        0x80 | number
    }
}

/// Writes a value: tag, length, and its parts one after the other.
pub fn value(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut out = vec![tag];
    match length {
        0..=0x7F => out.push(length as u8),
        _ => {
            let bytes = length.to_be_bytes();
            let bytes = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
            out.push(0x80 | bytes.len() as u8);
            out.extend_from_slice(bytes);
        }
    }
    parts.iter().for_each(|part| out.extend_from_slice(part));
    out
}

/// Writes a sequence.
pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    value(tag::SEQUENCE, parts)
}

/// Writes a set: its parts stand in the order of their bytes.
pub fn set(mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    value(tag::SET, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// Writes a string of bits that fills its bytes.
pub fn bits(bytes: &[u8]) -> Vec<u8> {
    value(tag::BITS, &[&[0], bytes])
}

/// Writes a small number.
pub fn small(number: u8) -> Vec<u8> {
    debug_assert!(number < 0x80, "a longer number needs a sign");
    value(tag::INTEGER, &[&[number]])
}

/// A value that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value<'a> {
    /// Its tag.
    pub tag: u8,
    /// What it holds.
    pub content: &'a [u8],
    /// The whole of it, with tag and length.
    pub raw: &'a [u8],
}

/// Reads values one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Values<'a>(&'a [u8]);

impl<'a> Value<'a> {
    /// The one value that these bytes are; none where they are something else, or more.
    pub fn only(bytes: &'a [u8]) -> Option<Self> {
        let mut values = Values(bytes);
        values.next().filter(|_| values.0.is_empty())
    }

    /// The value with which these bytes begin, and what follows it.
    pub fn first(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let mut values = Values(bytes);
        values.next().map(|value| (value, values.0))
    }

    /// What it holds, value by value, where it has this tag.
    pub fn inside(self, tag: u8) -> Option<Values<'a>> {
        (self.tag == tag).then_some(Values(self.content))
    }
}

impl<'a> Values<'a> {
    /// The next value where it has this tag, else none and nothing is read.
    pub fn next_as(&mut self, tag: u8) -> Option<Value<'a>> {
        let mut ahead = *self;
        let value = ahead.next().filter(|value| value.tag == tag)?;
        *self = ahead;
        Some(value)
    }

    /// Whether nothing is left.
    pub fn ended(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        let all = self.0;
        let (&tag, rest) = all.split_first()?;
        // A tag of several bytes is in no signature.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let (&first, mut rest) = rest.split_first()?;
        let length = match first {
            0..=0x7F => usize::from(first),
            0x81..=0x84 => {
                let (bytes, after) = rest.split_at_checked(usize::from(first & 0x7F))?;
                rest = after;
                bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte))
            }
            // No length at all (BER), or one beyond any file.
            _ => return None,
        };
        let (content, after) = rest.split_at_checked(length)?;
        self.0 = after;
        Some(Value { tag, content, raw: &all[..all.len() - after.len()] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for length in [0, 1, 127, 128, 255, 256, 65_535, 65_536] {
            let content = vec![7; length];
            let written = value(tag::OCTETS, &[&content]);
            let read = Value::only(&written).unwrap();
            assert_eq!((read.tag, read.content, read.raw), (tag::OCTETS, &content[..], &written[..]));
        }
        let nested = sequence(&[&small(3), &bits(b"x")]);
        let mut inside = Value::only(&nested).unwrap().inside(tag::SEQUENCE).unwrap();
        assert!(inside.next_as(tag::BITS).is_none());
        assert_eq!(inside.next_as(tag::INTEGER).unwrap().content, [3]);
        assert_eq!(inside.next_as(tag::BITS).unwrap().content, b"\0x");
        assert!(inside.ended());
    }

    #[test]
    fn a_set_is_in_the_order_of_its_bytes() {
        assert_eq!(set(vec![vec![5, 0], vec![2, 1, 1]]), [0x31, 5, 2, 1, 1, 5, 0]);
    }

    #[test]
    fn what_is_cut_or_has_no_end_is_none() {
        let whole = value(tag::OCTETS, &[&[1; 300]]);
        for cut in 0..whole.len() {
            assert_eq!(Value::first(&whole[..cut]), None, "{cut}");
        }
        for bytes in [&[0x30, 0x80, 0, 0][..], &[0x30, 0xFF, 1], &[0x04, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], &[0x1F, 1, 0]] {
            assert_eq!(Value::first(bytes), None);
        }
        assert_eq!(Value::only(&[5, 0, 0]), None, "something follows");
    }
}
