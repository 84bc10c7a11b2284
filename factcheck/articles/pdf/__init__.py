"""PDF documents: signs on pages, made lines, columns and paragraphs again."""
