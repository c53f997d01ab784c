//! Looks for the codes that pages carry in what comes back on paper: pictures of pages, and PDFs that scanners make of them.
//!
//! The bytes may come from anywhere: sizes and counts are limited, and readers underneath are fenced.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::{GrayImage, ImageReader, Limits};
use lopdf::{Dictionary, Document, LoadOptions, Object, Stream};

/// The largest side of a picture, in pixels: A3 at 1,200 dots an inch is 19,843.
const MOST_PIXELS: u32 = 20_000;
/// The most memory that a picture takes, in bytes.
const MOST_BYTES: usize = 512 << 20;
/// The most pictures of one PDF that are looked at.
const MOST_PICTURES: usize = 200;
/// Codes are looked for at these fractions of the size as well: a fine scan has more noise than a coarse one.
const FRACTIONS: [u32; 3] = [1, 2, 4];
/// Smaller pictures hold no code.
const LEAST_PIXELS: u32 = 40;

/// What a scan shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Scan {
    /// The texts of the codes that were found, each once, in the order in which they were found.
    pub codes: Vec<String>,
    /// How many pictures were looked at.
    pub pictures: usize,
    /// How many could not be looked at: in a form that this program doesn't read.
    pub unread: usize,
}

impl Scan {
    fn add(&mut self, picture: Option<GrayImage>) {
        let Some(picture) = picture else {
            self.unread += 1;
            return;
        };
        self.pictures += 1;
        for code in codes_of(&picture) {
            if !self.codes.contains(&code) {
                self.codes.push(code);
            }
        }
    }
}

/// Looks for codes in a PNG, a JPEG, or the pictures of a PDF. What is none of these shows nothing.
pub fn scan(bytes: &[u8]) -> Scan {
    // The readers are fenced: a bug in one of them must not end the program for a file that somebody sent.
    catch_unwind(AssertUnwindSafe(|| scan_unfenced(bytes))).unwrap_or_default()
}

fn scan_unfenced(bytes: &[u8]) -> Scan {
    let mut found = Scan::default();
    if bytes.starts_with(b"%PDF") {
        scan_pdf(bytes, &mut found);
    } else {
        found.add(decoded(bytes));
    }
    found
}

fn scan_pdf(bytes: &[u8], found: &mut Scan) {
    let options = LoadOptions { max_decompressed_size: Some(MOST_BYTES), ..LoadOptions::default() };
    let Ok(file) = Document::load_mem_with_options(bytes, options) else { return };
    let pictures = file.objects.values().filter_map(|object| object.as_stream().ok());
    let is_picture = |stream: &&Stream| stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image");
    for stream in pictures.filter(is_picture).take(MOST_PICTURES) {
        found.add(picture_of(&file, stream));
    }
}

/// A picture of a PDF: JPEG as it is, or plain samples of 1 or 8 bits.
fn picture_of(file: &Document, stream: &Stream) -> Option<GrayImage> {
    let filters: Vec<&[u8]> = match stream.dict.get(b"Filter") {
        Ok(Object::Name(name)) => vec![name.as_slice()],
        Ok(Object::Array(names)) => names.iter().filter_map(|name| name.as_name().ok()).collect(),
        _ => Vec::new(),
    };
    match filters.as_slice() {
        [b"DCTDecode"] => decoded(&stream.content),
        [] | [b"FlateDecode"] => {
            let content = match filters.is_empty() {
                true => stream.content.clone(),
                false => stream.decompressed_content_with_limit(MOST_BYTES).ok()?,
            };
            samples(file, &stream.dict, &content)
        }
        _ => None,
    }
}

fn samples(file: &Document, dict: &Dictionary, content: &[u8]) -> Option<GrayImage> {
    let number = |key: &[u8]| {
        let (_, value) = file.dereference(dict.get(key).ok()?).ok()?;
        u32::try_from(value.as_i64().ok()?).ok()
    };
    let (width, height) = (number(b"Width")?, number(b"Height")?);
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return None;
    }
    let bits = number(b"BitsPerComponent").unwrap_or(1);
    let row = content.len() / usize::try_from(height.max(1)).ok()?;
    let wide = usize::try_from(width).ok()?;
    // Rows tell how many components a pixel has, whatever the colour space is called.
    let (components, is_bits) = match bits {
        1 if row == wide.div_ceil(8) => (1, true),
        8 if row == wide => (1, false),
        8 if row == wide * 3 => (3, false),
        8 if row == wide * 4 => (4, false),
        _ => return None,
    };
    let at = |x: u32, y: u32| -> Option<u8> {
        let (x, start) = (usize::try_from(x).ok()?, usize::try_from(y).ok()? * row);
        if is_bits {
            let bit = content.get(start + x / 8)? >> (7 - x % 8) & 1;
            return Some(bit * 255);
        }
        let pixel = content.get(start + x * components..start + (x + 1) * components)?;
        Some(match pixel {
            [grey] => *grey,
            [red, green, blue] => ((u32::from(*red) + 2 * u32::from(*green) + u32::from(*blue)) / 4) as u8,
            [.., black] => 255 - black,
            [] => 255,
        })
    };
    Some(GrayImage::from_fn(width, height, |x, y| image::Luma([at(x, y).unwrap_or(255)])))
}

fn decoded(bytes: &[u8]) -> Option<GrayImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_BYTES as u64);
    reader.limits(limits);
    Some(reader.decode().ok()?.into_luma8())
}

/// The texts of the codes on a picture, at the first size at which there are any.
fn codes_of(picture: &GrayImage) -> Vec<String> {
    for fraction in FRACTIONS {
        let (width, height) = (picture.width() / fraction, picture.height() / fraction);
        if width < LEAST_PIXELS || height < LEAST_PIXELS {
            break;
        }
        let at = |x: usize, y: usize| mean(picture, x, y, fraction);
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width as usize, height as usize, at);
        let found: Vec<String> =
            prepared.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The mean of a square of pixels.
fn mean(picture: &GrayImage, x: usize, y: usize, side: u32) -> u8 {
    let (left, top) = (x as u32 * side, y as u32 * side);
    let sum: u32 = (0..side * side).map(|n| u32::from(picture.get_pixel(left + n % side, top + n / side).0[0])).sum();
    (sum / (side * side)) as u8
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    const TEXT: &str = "COUNTERSIGN:1:DOC:requirements:2:0123456789abcdef0123456789abcdef";

    /// A page with a code on it, with modules of so many pixels.
    fn page(module: u32) -> GrayImage {
        let code = qrcode::QrCode::with_error_correction_level(TEXT.as_bytes(), qrcode::EcLevel::M).unwrap();
        let (side, colors) = (code.width() as u32, code.to_colors());
        let margin = 8 * module;
        GrayImage::from_fn((side + 16) * module + 300, (side + 16) * module + 400, |x, y| {
            let place = |at: u32| at.checked_sub(margin).map(|at| at / module).filter(|at| *at < side);
            let dark =
                place(x).zip(place(y)).is_some_and(|(x, y)| colors[(y * side + x) as usize] == qrcode::Color::Dark);
            // Paper is never white, nor ink black.
            image::Luma([if dark { 40 } else { 225 - ((x * 7 + y * 13) % 20) as u8 }])
        })
    }

    fn written(picture: &GrayImage, format: image::ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn pdf(picture: &GrayImage, filter: Option<&str>, content: Vec<u8>, bits: i64) -> Vec<u8> {
        let mut file = Document::with_version("1.5");
        let mut dict = dictionary! {
            "Subtype" => "Image", "Width" => i64::from(picture.width()), "Height" => i64::from(picture.height()),
            "BitsPerComponent" => bits, "ColorSpace" => "DeviceGray",
        };
        if let Some(filter) = filter {
            dict.set("Filter", filter);
        }
        file.add_object(Stream::new(dict, content));
        let pages = file.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
        let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn codes_are_found_in_pictures_of_any_fineness() {
        for module in [3, 5, 9, 14] {
            let picture = page(module);
            for format in [image::ImageFormat::Png, image::ImageFormat::Jpeg] {
                let found = scan(&written(&picture, format));
                assert_eq!(found.codes, [TEXT], "{module} pixels, {format:?}");
            }
        }
    }

    #[test]
    fn codes_are_found_in_the_pictures_of_a_pdf() {
        let picture = page(4);
        let jpeg = written(&picture, image::ImageFormat::Jpeg);
        assert_eq!(scan(&pdf(&picture, Some("DCTDecode"), jpeg, 8)).codes, [TEXT]);
        assert_eq!(scan(&pdf(&picture, None, picture.as_raw().clone(), 8)).codes, [TEXT]);
        let bits: Vec<u8> = picture
            .rows()
            .flat_map(|row| {
                let row: Vec<u8> = row.map(|pixel| u8::from(pixel.0[0] > 128)).collect();
                row.chunks(8)
                    .map(|bits| bits.iter().enumerate().fold(0, |all, (at, bit)| all | bit << (7 - at)))
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(scan(&pdf(&picture, None, bits, 1)).codes, [TEXT]);
        let fax = scan(&pdf(&picture, Some("CCITTFaxDecode"), vec![0; 64], 1));
        assert_eq!((fax.codes.len(), fax.unread), (0, 1), "what can't be looked at is said");
    }

    #[test]
    fn what_shows_nothing_is_no_error() {
        assert_eq!(scan(b""), Scan { unread: 1, ..Scan::default() });
        assert_eq!(scan(b"%PDF-1.7 broken"), Scan::default());
        let blank = GrayImage::from_pixel(600, 800, image::Luma([230]));
        assert_eq!(scan(&written(&blank, image::ImageFormat::Png)), Scan { pictures: 1, ..Scan::default() });
    }

    #[test]
    fn a_picture_that_claims_a_vast_size_is_not_unpacked() {
        let mut png = written(&GrayImage::new(8, 8), image::ImageFormat::Png);
        png[16..20].copy_from_slice(&500_000u32.to_be_bytes());
        assert_eq!(scan(&png).unread, 1);
    }
}
