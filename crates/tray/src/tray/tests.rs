//! What users see in each state.

mod block;
mod kept;
mod languages;
mod sizes;
