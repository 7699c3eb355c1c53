//! What rustls' own check says, with the authorities of the system.

use wordpress::CertificateProblem;

/// What a certificate is made for is looked at before its issuer is looked for.
pub const SELF_MADE_FOR_AN_AUTHORITY: CertificateProblem = CertificateProblem::OfAuthority;
