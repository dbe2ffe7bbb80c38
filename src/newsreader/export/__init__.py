"""An article for elsewhere: Markdown, HTML, JSON, a citation, a QR code; pure text to text."""
