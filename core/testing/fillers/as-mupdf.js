// `mutool run as-mupdf.js blank.pdf values.json filled.pdf`: as somebody does in MuPDF, saved behind what was there.
// Its JavaScript is that of 2009.
var doc = new PDFDocument(scriptArgs[0]);
var values = JSON.parse(read(scriptArgs[1]));

for (var page = 0; page < doc.countPages(); page += 1) fillPage(page);
doc.save(scriptArgs[2], "incremental");

function fillPage(number) {
  var names = namesOn(doc.findPage(number));
  // A page that is let go of takes its widgets with it.
  var held = doc.loadPage(number);
  held.getWidgets().forEach(function (widget, index) {
    fill(widget, values[names[index]]);
  });
}

function fill(widget, value) {
  if (value === undefined) return;
  if (value === true) widget.toggle();
  else if (widget.getFieldType() === "combobox") widget.setChoiceValue(value);
  else widget.setTextValue(value);
  widget.update();
}

function namesOn(sheet) {
  var annotations = sheet.get("Annots");
  var names = [];
  for (var index = 0; index < annotations.length; index += 1)
    names.push(nameOf(annotations.get(index)));
  return names;
}

function nameOf(field) {
  if (!field || field.isNull()) return "";
  var above = nameOf(field.get("Parent"));
  var own = field.get("T");
  if (!own || own.isNull()) return above;
  return above === "" ? own.asString() : above + "." + own.asString();
}
