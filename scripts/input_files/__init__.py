"""Write the files with traps that cannot be typed: ``python -m scripts.input_files.docx``."""
