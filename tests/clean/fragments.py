"""Pieces of markup, in any order: what documents are made of that keep to nothing."""

from hypothesis import strategies as st

PIECES = """<p> </p> <div> </div> <b> </b> <a@href="#x"> </a> <table> <tr> <td@rowspan=3> <th>
        </table> <ul> <li> </ul> <ol@start=-3> <pre> </pre> <figure> <figcaption> </figure>
        <img@src=/a.jpg> <blockquote> </blockquote> <cite> </cite> <aside> </aside> <dl> <dt> <dd>
        </dl> <details> <summary> </details> <math> <annotation> </math> <ruby> <rt> <br> <hr> <h2>
        </h2> <video> <source@src=/v> </video> <iframe@src=//a.b> <script> </script> <style> <svg>
        </svg> <noscript> <xmp>
    <p@class="pullquote"> <p@class=caption> <small@class=credit> </small>
        <!-- --> <![CDATA[ ]]> &lt; &#27; &zwj; word — Photo: <p@id=x@dir=rtl> <object> <
        <plaintext> <textarea> <select> </body> </html> <body> <head> <form> <button>"""
FRAGMENTS = st.lists(
    st.sampled_from([piece.replace("@", " ") for piece in PIECES.split()]), max_size=60
)
