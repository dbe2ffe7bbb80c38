"""What leads to the pictures that belong to a text, and how many there are of them."""

from typing import Final

GALLERY: Final = """
    en: Photo gallery | Photogallery | Picture gallery | Image gallery | # [photos/pictures/images]
    de: Fotogalerie | Bildergalerie | Fotostrecke | Bilderstrecke | # [Bilder/Fotos]
    fr: Diaporama | Galerie photos | Photos | # photos
    it: Fotogallery | Galleria fotografica | # foto
    es: Galería de [fotos/imágenes] | Fotogalería | # [fotos/imágenes]
    pt: Galeria de [fotos/imagens] | Fotogaleria | # [fotos/imagens]
    ca: Galeria de fotos | # fotos
    nl: Fotogalerij | Fotoserie | # foto's
    sv: Bildspel | Bildgalleri | # bilder
    da: Billedserie | Fotogalleri | # billeder
    nb: Bildeserie | Bildegalleri | # bilder
    nn: Biletserie | Bilete | # bilete
    fi: Kuvagalleria | # kuvaa
    is: Myndasafn | # myndir
    et: Galerii | Fotogalerii | # fotot
    lv: Fotogalerija | # [foto/attēli]
    lt: Nuotraukų galerija | # nuotraukos
    pl: Galeria zdjęć | Fotogaleria | Zobacz galerię | # [zdjęć/zdjęcia]
    cs: Fotogalerie | Galerie | # [fotografie/fotografií/fotek/fotky]
    sk: Fotogaléria | Galéria | # [fotografie/fotografií/fotiek/fotky]
    hu: Képgaléria | Fotógaléria | # kép
    ro: Galerie foto | # [fotografii/poze]
    bg: Фотогалерия | Галерия | # снимки
    hr: Fotogalerija | Galerija | # fotografija
    sr: Fotogalerija | Фотогалерија | # fotografija | # фотографија
    sl: Fotogalerija | Galerija | # fotografij
    el: Φωτογραφίες | Συλλογή φωτογραφιών | # φωτογραφίες
    tr: Foto galeri | Fotoğraf galerisi | # fotoğraf
    ru: Фотогалерея | Галерея | # [фото/фотографий/фотографии]
    uk: Фотогалерея | Галерея | # [фото/фотографій/світлин]
    he: גלריית תמונות | גלריה | # תמונות
    ar: معرض الصور | ألبوم الصور | # صور
    fa: گالری تصاویر | آلبوم عکس | # عکس
    hi: फोटो गैलरी | # [फोटो/तस्वीरें]
    bn: ছবির গ্যালারি | ফটো গ্যালারি | # ছবি
    ta: புகைப்படத் தொகுப்பு | # படங்கள்
    th: แกลเลอรี่ภาพ | คลังภาพ | # ภาพ
    vi: Thư viện ảnh | # ảnh
    id: Galeri foto | # foto
    ms: Galeri foto | # gambar
    ja: フォトギャラリー | 写真一覧 | 写真#枚 | #枚
    ko: 포토갤러리 | 사진 #장
    zh: 图集 | 圖集 | #张图片 | #張圖片
"""
"""The names of such links, and how many."""
SLIDES: Final = """
    en: [Image/Photo/Picture/Slide/Item] # of # | [Image/Photo/Picture/Slide] #/#
      | # of # [photos/images]
      | Slideshow # [photos/pictures/images/slides]
      | [Photo gallery/Picture gallery/Image gallery/Gallery] # [photos/pictures/images]
    de: [Bild/Foto/Abbildung/Folie] # von # | [Bild/Foto] #/# | # von # [Bildern/Fotos]
      | [Slideshow/Bilderserie/Fotostrecke/Bildergalerie/Bilderstrecke/Galerie] # [Bilder/Fotos]
    fr: [Image/Photo/Diapositive] # sur # | [Image/Photo] #/# | # sur # photos
      | [Diaporama/Galerie/Portfolio] # [images/photos]
    it: [Immagine/Foto] # di # | Foto #/# | # di # foto
      | [Fotogallery/Galleria/Slideshow] # [immagini/foto]
    es: [Imagen/Foto/Fotografía] # de # | Foto #/# | # de # [fotos/imágenes]
      | [Galería/Fotogalería/Presentación] # [fotos/imágenes]
    pt: [Imagem/Foto/Fotografia] # de # | Foto #/# | # de # [fotos/imagens]
      | [Galeria/Fotogaleria/Apresentação] # [fotos/imagens]
    ca: [Imatge/Foto] # de # | Foto #/#
    nl: [Foto/Afbeelding/Beeld] # van # | Foto #/#
      | [Fotogalerij/Fotoserie/Slideshow] # [foto's/beelden]
    sv: [Bild/Foto] # av # | Bild #/#
      | [Bildspel/Bildgalleri] # bilder
    da: [Billede/Foto] # af # | Billede #/#
      | [Billedserie/Fotogalleri] # billeder
    nb: [Bilde/Foto] # av # | Bilde #/#
      | [Bildeserie/Bildegalleri] # bilder
    nn: [Bilete/Foto] # av # | Bilete #/#
    fi: Kuva # / # | Kuva #/#
    is: Mynd # af # | Mynd #/#
    et: [Pilt/Foto] #/# | Foto # / #
    lv: [Attēls/Foto] # no # | Foto #/#
    lt: [Nuotrauka/Foto] # iš # | Nuotrauka #/#
    pl: [Zdjęcie/Fot.] # z # | Zdjęcie #/#
      | [Galeria/Pokaz slajdów] # [zdjęć/zdjęcia]
    cs: [Foto/Fotografie/Obrázek] # z # | Foto #/#
      | [Fotogalerie/Galerie] # [fotografií/fotografie/fotek]
    sk: [Foto/Fotografia/Obrázok] # z # | Foto #/#
    hu: [Kép/Fotó] #/# | Kép: #/#
    ro: [Foto/Imaginea/Fotografia] # din # | Foto #/#
    bg: [Снимка/Изображение] # от # | Снимка #/#
    hr: [Slika/Fotografija/Foto] # od # | Foto #/#
    sr: [Slika/Fotografija/Foto] # od # | [Слика/Фото] # од # | Foto #/# | Фото #/#
    sl: [Slika/Fotografija/Foto] # od # | Foto #/#
    el: [Φωτογραφία/Εικόνα] # από # | Φωτογραφία #/#
    tr: [Fotoğraf/Resim/Görsel] # / # | Fotoğraf #/#
      | [Foto galeri/Galeri] # fotoğraf
    ru: [Фото/Фотография/Изображение/Слайд] # из # | Фото #/#
      | [Фотогалерея/Слайд-шоу] # [фото/фотографий/фотографии]
    uk: [Фото/Світлина/Зображення] # з # | Фото #/#
    he: תמונה # מתוך # | תמונה #/#
    ar: صورة # من # | الصورة # من #
    fa: عکس # از # | تصویر # از #
    hi: फोटो #/# | तस्वीर # / #
    bn: ছবি #/#
    ta: படம் #/#
    th: ภาพที่ # จาก # | ภาพ #/#
    vi: Ảnh # / # | Ảnh #/# | Hình #/#
    id: Foto # dari # | Gambar # dari # | Foto #/#
    ms: Gambar # daripada # | Gambar #/#
    ja: 写真 #/# | #枚中#枚目 | #/#枚
    ko: 사진 #/# | #장 중 #장
    zh: 图 #/# | 圖 #/# | 第#张，共#张 | 第#張，共#張
"""
"""Which of the pictures of a row is shown, and how many there are."""
