"""The fact-check sheet, as a table of text and as a workbook."""
