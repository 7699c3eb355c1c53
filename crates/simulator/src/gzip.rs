//! gzip, and the small body that unpacks to a gigabyte.

use std::io::Write as _;
use std::sync::OnceLock;

use bytes::Bytes;
use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// The body packed.
#[must_use]
pub fn packed(body: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing into memory cannot fail.
    let _ = encoder.write_all(body);
    encoder.finish().unwrap_or_default().into()
}

const PIECE: usize = 1 << 20;
const PIECES: u32 = 1024;

/// A list of a gigabyte of spaces in about a megabyte: one packed piece, repeated.
#[must_use]
pub fn bomb() -> Bytes {
    static BOMB: OnceLock<Bytes> = OnceLock::new();
    BOMB.get_or_init(|| {
        let spaces = vec![b' '; PIECE];
        let mut piece = Vec::with_capacity(PIECE);
        let mut compress = Compress::new(Compression::best(), false);
        // A full flush ends at a byte and forgets what came before, so the piece can stand anywhere.
        let _ = compress.compress_vec(&spaces, &mut piece, FlushCompress::Full);
        let mut one = Crc::new();
        one.update(&spaces);
        let mut sum = Crc::new();
        let mut body = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        for _ in 0..PIECES {
            body.extend_from_slice(&piece);
            sum.combine(&one);
        }
        // A last, empty block, then the sum and the length.
        body.extend_from_slice(&[0x03, 0x00]);
        body.extend_from_slice(&sum.sum().to_le_bytes());
        body.extend_from_slice(&sum.amount().to_le_bytes());
        body.into()
    })
    .clone()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    #[test]
    fn a_packed_body_comes_back() {
        let mut text = String::new();
        GzDecoder::new(packed(b"[1,2]").as_ref()).read_to_string(&mut text).unwrap();
        assert_eq!(text, "[1,2]");
    }

    #[test]
    fn the_bomb_is_small_and_unpacks_to_far_more() {
        assert!(bomb().len() < 2_000_000);
        let mut start = vec![0; 3 * PIECE];
        GzDecoder::new(bomb().as_ref()).read_exact(&mut start).unwrap();
        assert!(start.iter().all(|byte| *byte == b' '));
    }
}
