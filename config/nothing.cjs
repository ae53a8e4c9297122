// Stands where the build wants a style sheet that no page needs.
