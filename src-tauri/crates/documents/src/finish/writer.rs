//! The file itself: objects packed into compressed object streams, a cross-reference stream, nothing kept twice.
//!
//! Objects are written as text straight into the body of an object stream: a tagged table of 40,000 cells has as many
//! structure objects, and a dictionary for each would cost more time than everything else together.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use rayon::prelude::*;

/// Objects in one object stream.
const POOL: usize = 1000;
/// The best ratio per second for content streams.
const LEVEL: u32 = 6;

/// The number of an indirect object.
pub type Ref = u32;

#[derive(Clone, Copy)]
enum Place {
    Free,
    At(u32),
    In(Ref, u16),
}

struct Stream {
    id: Ref,
    /// Entries of the dictionary without `Length` and, when compressed here, `Filter`.
    dict: String,
    data: Vec<u8>,
    compress: bool,
}

/// Collects objects and writes the file.
pub struct FileWriter {
    places: Vec<Place>,
    streams: Vec<Stream>,
    pool: Vec<u8>,
    pooled: Vec<(Ref, usize)>,
}

impl FileWriter {
    /// An empty file.
    pub fn new() -> Self {
        FileWriter { places: vec![Place::Free], streams: Vec::new(), pool: Vec::new(), pooled: Vec::new() }
    }

    /// The number of an object that is written later.
    pub fn reserve(&mut self) -> Ref {
        self.reserve_many(1)
    }

    /// The first of `count` consecutive numbers.
    pub fn reserve_many(&mut self, count: usize) -> Ref {
        let first = self.places.len() as Ref;
        self.places.resize(self.places.len() + count, Place::Free);
        first
    }

    /// Writes an object's body into the current object stream.
    pub fn object(&mut self, id: Ref, body: impl FnOnce(&mut Vec<u8>)) {
        self.pooled.push((id, self.pool.len()));
        body(&mut self.pool);
        self.pool.push(b'\n');
        if self.pooled.len() == POOL {
            self.close_pool();
        }
    }

    /// Writes an object from text under a new number.
    pub fn add(&mut self, body: &str) -> Ref {
        let id = self.reserve();
        self.object(id, |out| out.extend_from_slice(body.as_bytes()));
        id
    }

    /// Adds a stream that is compressed when the file is written. `dict` are the entries beside `Length` and `Filter`.
    pub fn stream(&mut self, id: Ref, dict: String, data: Vec<u8>) {
        self.streams.push(Stream { id, dict, data, compress: true });
    }

    /// Adds a stream as it is; `dict` names its filter, if any.
    pub fn raw_stream(&mut self, id: Ref, dict: String, data: Vec<u8>) {
        self.streams.push(Stream { id, dict, data, compress: false });
    }

    fn close_pool(&mut self) {
        if self.pooled.is_empty() {
            return;
        }
        let id = self.reserve();
        let mut data = Vec::with_capacity(self.pool.len() + self.pooled.len() * 12);
        for (index, (object, offset)) in self.pooled.iter().enumerate() {
            self.places[*object as usize] = Place::In(id, index as u16);
            let _ = write!(data, "{object} {offset} ");
        }
        let dict = format!("/Type/ObjStm/N {}/First {}", self.pooled.len(), data.len());
        data.append(&mut self.pool);
        self.pooled.clear();
        self.stream(id, dict, data);
    }

    /// The whole file. `trailer` are entries beside those of the cross-reference stream: `Root`, `Info`, `ID`.
    pub fn finish(mut self, trailer: &str) -> Vec<u8> {
        self.close_pool();
        let xref = self.reserve();
        self.streams.par_iter_mut().filter(|s| s.compress).for_each(|s| s.data = deflate(&s.data));
        let total: usize = self.streams.iter().map(|s| s.data.len() + 160).sum();
        let mut out = Vec::with_capacity(total + self.places.len() * 8);
        out.extend_from_slice(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
        for stream in std::mem::take(&mut self.streams) {
            self.places[stream.id as usize] = Place::At(out.len() as u32);
            let filter = if stream.compress { "/Filter/FlateDecode" } else { "" };
            let _ =
                write!(out, "{} 0 obj\n<<{}{filter}/Length {}>>\nstream\n", stream.id, stream.dict, stream.data.len());
            out.extend_from_slice(&stream.data);
            out.extend_from_slice(b"\nendstream\nendobj\n");
        }
        let start = out.len();
        self.places[xref as usize] = Place::At(start as u32);
        let table = deflate(&self.table());
        let size = self.places.len();
        let _ = write!(
            out,
            "{xref} 0 obj\n<</Type/XRef/Size {size}/W[1 4 2]{trailer}/Filter/FlateDecode/Length {}>>\nstream\n",
            table.len()
        );
        out.extend_from_slice(&table);
        let _ = write!(out, "\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        out
    }

    fn table(&self) -> Vec<u8> {
        let mut table = Vec::with_capacity(self.places.len() * 7);
        for place in &self.places {
            let (kind, field, index) = match *place {
                Place::Free => (0u8, 0u32, u16::MAX),
                Place::At(offset) => (1, offset, 0),
                Place::In(stream, index) => (2, stream, index),
            };
            table.push(kind);
            table.extend_from_slice(&field.to_be_bytes());
            table.extend_from_slice(&index.to_be_bytes());
        }
        table
    }
}

fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 3 + 64), Compression::new(LEVEL));
    encoder.write_all(data).expect("a vector takes every write");
    encoder.finish().expect("a vector takes every write")
}

/// A string object as UTF-16 with its byte order mark, so that every script survives.
pub fn text_string(text: &str) -> String {
    use std::fmt::Write;
    if text.bytes().all(|b| (b' '..=b'~').contains(&b) && !matches!(b, b'(' | b')' | b'\\')) {
        return format!("({text})");
    }
    let mut out = String::with_capacity(text.len() * 4 + 6);
    out.push_str("<FEFF");
    for unit in text.encode_utf16() {
        let _ = write!(out, "{unit:04X}");
    }
    out.push('>');
    out
}

/// A number with at most three decimals, without an exponent.
pub fn number(out: &mut Vec<u8>, value: f32) {
    let mut milli = (f64::from(value) * 1000.0).round() as i64;
    if milli < 0 {
        out.push(b'-');
        milli = -milli;
    }
    let whole = milli / 1000;
    let _ = write!(out, "{whole}");
    let mut rest = milli % 1000;
    if rest > 0 {
        out.push(b'.');
        let mut digit = 100;
        while rest > 0 {
            out.push(b'0' + (rest / digit) as u8);
            rest %= digit;
            digit /= 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let text = |v: f32| {
            let mut out = Vec::new();
            number(&mut out, v);
            String::from_utf8(out).expect("digits")
        };
        assert_eq!(text(0.0), "0");
        assert_eq!(text(-0.0001), "0");
        assert_eq!(text(12.5), "12.5");
        assert_eq!(text(-3.007), "-3.007");
    }

    #[test]
    fn strings_keep_every_script() {
        assert_eq!(text_string("Plain"), "(Plain)");
        assert_eq!(text_string("(陈)"), "<FEFF002896480029>");
    }
}
