package org.southsouth.readiness.core.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is, as its ending says. */
public enum FileKind {
    PDF,
    DOCUMENT,
    TABLE,
    SLIDES,
    PICTURE,
    TEXT,
    ARCHIVE,
    OTHER;

    private static final Map<FileKind, Set<String>> ENDINGS = Map.of(
            PDF, words("pdf"),
            DOCUMENT, words("doc docx odt rtf pages"),
            TABLE, words("xls xlsx ods csv tsv"),
            SLIDES, words("ppt pptx odp key"),
            PICTURE, words("png jpg jpeg gif tif tiff bmp webp heic"),
            TEXT, words("txt md log"),
            ARCHIVE, words("zip 7z tar gz"));

    /** Opening one of these runs something: a program, a script, a page with scripts, a document with macros, a link to either. */
    private static final Set<String> RUNNING = words("""
            exe bat cmd com scr pif msi msp mst msix msixbundle appx appxbundle appinstaller cpl dll sys ocx drv hlp chm
            js jse mjs vb vbs vbe wsf wsh wsc ws sct ps1 psm1 psd1 ps1xml ps2 psc1 msh hta gadget application
            lnk url scf inf reg msc settingcontent-ms appref-ms search-ms searchconnector-ms library-ms diagcab website
            jar jnlp class sh bash zsh csh ksh fish run bin out appimage desktop service deb rpm flatpakref snap
            app command workflow action scpt scptd applescript terminal tool webloc dmg pkg mpkg mobileconfig apk ipa
            py pyw pyc pyz pl rb php lua tcl
            html htm xhtml xht shtml mht mhtml svg svgz
            docm dotm xlsm xltm xlsb xlam xla xll xlm slk iqy pptm potm ppsm ppam sldm ppa accdb accde mdb mde one
            iso img vhd vhdx vmdk wim cab""");

    public static FileKind of(String name) {
        String ending = ending(name);
        return Stream.of(values())
                .filter(kind -> ENDINGS.getOrDefault(kind, Set.of()).contains(ending))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether opening it could run something. */
    public static boolean isRefused(String name) {
        return RUNNING.contains(ending(name));
    }

    /** After the last point, in small letters; empty where there is none. */
    public static String ending(String name) {
        String safe = FileName.safe(name);
        int point = safe.lastIndexOf('.');
        return point < 0 ? "" : safe.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String words) {
        return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
