//! Lines on a stream, bounded in length.

use std::io;

use secrecy::zeroize::Zeroize as _;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};

/// So much is read from the system at once, in bytes.
const PIECE: usize = 8 << 10;

/// Reads lines. What was read of a line is kept when the wait for the rest is given up.
#[derive(Debug)]
pub struct LineReader<R> {
    stream: BufReader<R>,
    line: Vec<u8>,
    /// Whether `line` was handed out.
    whole: bool,
    longest: usize,
}

/// What came.
#[derive(Debug, PartialEq, Eq)]
pub enum Came<'a> {
    /// A line, without its end.
    Line(&'a [u8]),
    /// The other side sends nothing more.
    End,
    /// A line that is longer than any may be.
    TooLong,
}

impl<R: AsyncRead + Unpin> LineReader<R> {
    /// Reads lines of at most `longest` bytes, without their end.
    #[must_use]
    pub fn new(stream: R, longest: usize) -> LineReader<R> {
        LineReader {
            stream: BufReader::with_capacity(PIECE, stream),
            line: Vec::new(),
            whole: false,
            longest,
        }
    }

    /// The stream, to write on.
    pub fn stream(&mut self) -> &mut R {
        self.stream.get_mut()
    }

    /// Waits until something came: whether it did; otherwise the other side sends nothing more. Giving up the wait
    /// loses nothing.
    ///
    /// # Errors
    /// Where the stream can not be read.
    pub async fn more(&mut self) -> io::Result<bool> {
        Ok(!self.stream.fill_buf().await?.is_empty())
    }

    /// The next line. Giving up the wait loses nothing.
    ///
    /// # Errors
    /// Where the stream can not be read.
    pub async fn next(&mut self) -> io::Result<Came<'_>> {
        if std::mem::take(&mut self.whole) {
            // It may have held a secret.
            self.line.zeroize();
            // A long line does not keep its memory.
            self.line.shrink_to(PIECE);
        }
        loop {
            let came = self.stream.fill_buf().await?;
            if came.is_empty() {
                return Ok(Came::End);
            }
            let end = came.iter().position(|byte| *byte == b'\n');
            let piece = came.get(..end.unwrap_or(came.len())).unwrap_or_default();
            if self.line.len() + piece.len() > self.longest {
                return Ok(Came::TooLong);
            }
            self.line.extend_from_slice(piece);
            let used = piece.len() + usize::from(end.is_some());
            self.stream.consume(used);
            if end.is_some() {
                self.whole = true;
                return Ok(Came::Line(&self.line));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn all(bytes: &[u8], longest: usize) -> Vec<String> {
        let mut lines = LineReader::new(bytes, longest);
        let mut told = Vec::new();
        loop {
            let said = match lines.next().await.unwrap() {
                Came::Line(line) => String::from_utf8(line.to_vec()).unwrap(),
                Came::End => "(end)".to_owned(),
                Came::TooLong => "(too long)".to_owned(),
            };
            told.push(said);
            if told.last().unwrap().starts_with('(') {
                return told;
            }
        }
    }

    #[tokio::test]
    async fn lines_are_told_apart() {
        assert_eq!(all(b"a\nbc\n\nd", 10).await, ["a", "bc", "", "(end)"], "half a line is none");
        assert_eq!(all(b"1234\n12345\n", 4).await, ["1234", "(too long)"]);
        let long = format!("{}\nx\n", "y".repeat(3 * PIECE));
        assert_eq!(all(long.as_bytes(), 3 * PIECE).await.len(), 3);
        assert_eq!(all(long.as_bytes(), 3 * PIECE - 1).await, ["(too long)"]);
    }

    #[tokio::test]
    async fn a_wait_that_is_given_up_loses_nothing() {
        use tokio::io::AsyncWriteExt as _;
        let (mut theirs, ours) = tokio::io::duplex(64);
        let mut lines = LineReader::new(ours, 10);
        theirs.write_all(b"ab").await.unwrap();
        let given_up = tokio::time::timeout(std::time::Duration::from_millis(1), lines.next()).await;
        assert!(given_up.is_err());
        theirs.write_all(b"c\n").await.unwrap();
        assert_eq!(lines.next().await.unwrap(), Came::Line(b"abc"));
    }
}
