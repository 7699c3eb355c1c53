//! wordpress
