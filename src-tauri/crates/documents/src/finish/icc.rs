//! The sRGB profile of the output intent, built from the figures of IEC 61966-2-1 rather than bundled.

/// A display profile of version 4 with the parametric curve of sRGB, adapted to D50.
pub fn srgb() -> Vec<u8> {
    let fixed = |v: f64| ((v * 65536.0).round() as i32).to_be_bytes();
    let xyz = |x: f64, y: f64, z: f64| {
        let mut tag = b"XYZ \0\0\0\0".to_vec();
        [x, y, z].iter().for_each(|v| tag.extend_from_slice(&fixed(*v)));
        tag
    };
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for v in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045] {
        curve.extend_from_slice(&fixed(v));
    }
    // From daylight at 6500 K to the 5000 K of the profile's own space (Bradford).
    let mut adaptation = b"sf32\0\0\0\0".to_vec();
    for v in [1.04791, 0.02293, -0.05019, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179] {
        adaptation.extend_from_slice(&fixed(v));
    }
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text("sRGB")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", xyz(0.96420, 1.0, 0.82491)),
        (b"chad", adaptation),
        (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
        (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)),
        (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut directory = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + tags.len() * 12;
    for (name, mut tag) in tags {
        directory.extend_from_slice(name);
        directory.extend_from_slice(&((start + data.len()) as u32).to_be_bytes());
        directory.extend_from_slice(&(tag.len() as u32).to_be_bytes());
        tag.resize(tag.len().next_multiple_of(4), 0);
        data.append(&mut tag);
    }
    let mut profile = Vec::with_capacity(start + data.len());
    profile.extend_from_slice(&((start + data.len()) as u32).to_be_bytes());
    profile.extend_from_slice(b"\0\0\0\0\x04\x30\0\0mntrRGB XYZ ");
    for part in [2024u16, 1, 1, 0, 0, 0] {
        profile.extend_from_slice(&part.to_be_bytes());
    }
    profile.extend_from_slice(b"acsp");
    profile.resize(68, 0);
    for v in [0.96420, 1.0, 0.82491] {
        profile.extend_from_slice(&fixed(v));
    }
    profile.resize(128, 0);
    profile.append(&mut directory);
    profile.append(&mut data);
    profile
}

fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut tag = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    tag.extend_from_slice(&(units.len() as u32).to_be_bytes());
    tag.extend_from_slice(&28u32.to_be_bytes());
    tag.extend_from_slice(&units);
    tag
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_profile_states_its_own_length() {
        let profile = super::srgb();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert_eq!(&profile[36..40], b"acsp");
    }
}
