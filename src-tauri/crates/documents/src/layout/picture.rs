//! Pictures: PNG decoded, JPEG as it is, unless it is made of printing inks.

use super::Context;
use super::strip::{Frame, Item};
use crate::Finding;
use crate::model::ImageBlock;
use crate::structure::NodeId;
use crate::theme::MM;

/// The most bytes that a decoded picture may take: 40 million pixels are no logo.
const MOST_BYTES: usize = 160_000_000;

/// A picture ready to be embedded.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The pixels.
    pub kind: PictureKind,
    source: std::sync::Arc<[u8]>,
}

/// How the pixels are held.
#[derive(Debug, Clone)]
pub enum PictureKind {
    /// A JPEG file of so many channels, 1 or 3.
    Jpeg(u8),
    /// Channels of 8 bits, 1 or 3, and opacity when not full.
    Raw {
        /// 1 for grey, 3 for colour.
        channels: u8,
        /// Row by row.
        pixels: Vec<u8>,
        /// 8 bits a pixel.
        alpha: Option<Vec<u8>>,
    },
}

impl Picture {
    /// The JPEG file, when it is one.
    pub fn file(&self) -> &[u8] {
        &self.source
    }

    fn read(source: &std::sync::Arc<[u8]>) -> Option<Picture> {
        if source.starts_with(b"\x89PNG") { png(source) } else { jpeg(source) }
    }
}

/// A picture in its own block.
pub fn image_block(ctx: &mut Context<'_>, image: &ImageBlock, parent: NodeId) -> Frame {
    let limits = (f32::from(image.max_width_mm) * MM, f32::from(image.max_height_mm) * MM);
    fitted(ctx, image, limits, parent)
}

/// A picture as large as fits a box. One that can't be read is left out, with a finding.
pub fn fitted(ctx: &mut Context<'_>, image: &ImageBlock, (width, height): (f32, f32), parent: NodeId) -> Frame {
    let known = ctx.pictures.iter().position(|p| p.source == image.data);
    let number = known.or_else(|| {
        let picture = Picture::read(&image.data)?;
        ctx.pictures.push(picture);
        Some(ctx.pictures.len() - 1)
    });
    let Some(number) = number else {
        ctx.findings.push(Finding::Picture { alt: image.alt.clone() });
        return Frame::default();
    };
    let picture = &ctx.pictures[number];
    let scale = (width / picture.width as f32).min(height / picture.height as f32);
    let (w, h) = (picture.width as f32 * scale, picture.height as f32 * scale);
    let node = ctx.figure_node(parent, &image.alt);
    Frame { height: h, items: vec![Item::Image { rect: [0.0, 0.0, w, h], image: number, node }] }
}

fn png(source: &std::sync::Arc<[u8]>) -> Option<Picture> {
    let mut decoder =
        png::Decoder::new_with_limits(std::io::Cursor::new(source.as_ref()), png::Limits { bytes: MOST_BYTES });
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().ok()?;
    let size = reader.output_buffer_size().filter(|s| *s <= MOST_BYTES)?;
    let mut data = vec![0; size];
    let info = reader.next_frame(&mut data).ok()?;
    data.truncate(info.buffer_size());
    let (channels, has_alpha) = match info.color_type {
        png::ColorType::Grayscale => (1, false),
        png::ColorType::GrayscaleAlpha => (1, true),
        png::ColorType::Rgb => (3, false),
        png::ColorType::Rgba => (3, true),
        png::ColorType::Indexed => return None,
    };
    let (pixels, alpha) = if has_alpha {
        let step = usize::from(channels) + 1;
        let pixels = data.chunks_exact(step).flat_map(|p| &p[..step - 1]).copied().collect();
        let alpha: Vec<u8> = data.chunks_exact(step).map(|p| p[step - 1]).collect();
        (pixels, Some(alpha).filter(|a| a.iter().any(|v| *v < 255)))
    } else {
        (data, None)
    };
    let kind = PictureKind::Raw { channels, pixels, alpha };
    (info.width > 0 && info.height > 0).then(|| Picture {
        width: info.width,
        height: info.height,
        kind,
        source: source.clone(),
    })
}

/// A JPEG of four printing inks as the colours of a screen: the file's one colour space is that (ISO 19005-3, 6.2.4.3).
fn inks(source: &std::sync::Arc<[u8]>, width: u32, height: u32) -> Option<Picture> {
    let mut reader = image::ImageReader::with_format(std::io::Cursor::new(source.as_ref()), image::ImageFormat::Jpeg);
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MOST_BYTES as u64);
    reader.limits(limits);
    let pixels = reader.decode().ok()?.into_rgb8();
    let sound = pixels.dimensions() == (width, height);
    let kind = PictureKind::Raw { channels: 3, pixels: pixels.into_raw(), alpha: None };
    sound.then(|| Picture { width, height, kind, source: source.clone() })
}

/// Reads a JPEG's frame header: size and channels.
fn jpeg(source: &std::sync::Arc<[u8]>) -> Option<Picture> {
    let data: &[u8] = source;
    let word = |at: usize| Some(u32::from(u16::from_be_bytes([*data.get(at)?, *data.get(at + 1)?])));
    if !data.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    while *data.get(at)? == 0xFF {
        let marker = *data.get(at + 1)?;
        if matches!(marker, 0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF) {
            let (height, width, channels) = (word(at + 5)?, word(at + 7)?, *data.get(at + 9)?);
            let sound = width > 0 && height > 0 && matches!(channels, 1 | 3 | 4);
            if sound && channels == 4 {
                return inks(source, width, height);
            }
            return sound.then(|| Picture { width, height, kind: PictureKind::Jpeg(channels), source: source.clone() });
        }
        at += 2 + word(at + 2)? as usize;
    }
    None
}
