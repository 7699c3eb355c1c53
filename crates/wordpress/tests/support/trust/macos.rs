//! What macOS is expected to say; the test has never run there.

use wordpress::CertificateProblem;

/// Its answers know no name for a certificate of an authority.
pub const SELF_MADE_FOR_AN_AUTHORITY: CertificateProblem = CertificateProblem::UnknownIssuer;
