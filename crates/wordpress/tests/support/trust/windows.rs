//! What Windows says.

use wordpress::CertificateProblem;

/// That nobody trusted issued it; what it is made for is not looked at.
pub const SELF_MADE_FOR_AN_AUTHORITY: CertificateProblem = CertificateProblem::UnknownIssuer;
