// Generated from spec/ by `npx pnpm generate`. Do not edit: change spec/ and generate again.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/.pnpm/ajv-formats@3.0.1_ajv@8.20.0/node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var { schema0, schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8, schema9, schema10, schema11, schema12, schema13, schema14, schema15, schema16, schema17, schema18, schema19, schema20, schema21, schema22, schema23, schema24, schema25 } = (() => {
  "use strict";
  let schema0__ = validate52, schema192 = { $ref: "spec#/components/schemas/AccountList", $id: "schema0" }, schema212 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Account" } } } }, schema222 = { type: "object", description: "An account without anything that names its holder.", required: ["id", "type", "currency", "status", "nickname", "masked_number"], properties: { id: { type: "string", pattern: "^acc_", examples: ["acc_wanjiru_current"] }, type: { type: "string", enum: ["current", "savings", "business"] }, currency: { $ref: "#/components/schemas/Currency" }, status: { type: "string", enum: ["active", "dormant"] }, nickname: { type: "string", examples: ["Everyday"] }, masked_number: { type: "string", examples: ["\u2022\u2022\u2022\u2022 0012"] } } }, pattern3 = new RegExp("^acc_", "u"), schema232 = { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217.", examples: ["KES"] }, pattern4 = new RegExp("^[A-Z]{3}$", "u");
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern4.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate56.errors = vErrors, errors === 0;
  }
  validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.currency === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.nickname === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nickname" }, message: "must have required property 'nickname'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.masked_number === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "masked_number" }, message: "must have required property 'masked_number'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!(data1 === "current" || data1 === "savings" || data1 === "business")) {
          let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema222.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.currency !== void 0 && (validate56(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.status !== void 0) {
        let data3 = data.status;
        if (typeof data3 != "string") {
          let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!(data3 === "active" || data3 === "dormant")) {
          let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema222.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.nickname !== void 0 && typeof data.nickname != "string") {
        let err12 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.masked_number !== void 0 && typeof data.masked_number != "string") {
        let err13 = { instancePath: instancePath + "/masked_number", schemaPath: "#/properties/masked_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate55.errors = vErrors, errors === 0;
  }
  validate55.evaluated = { props: { id: !0, type: !0, currency: !0, status: !0, nickname: !0, masked_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate55(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate54.errors = vErrors, errors === 0;
  }
  validate54.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
  }
  validate52.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema1__ = validate60, schema242 = { $ref: "spec#/components/schemas/Problem", $id: "schema1" }, schema252 = { type: "object", description: "A refusal (RFC 9457). `detail` ends with what to do next.", required: ["type", "title", "status", "detail", "code", "request_id", "docs_url", "retryable"], properties: { type: { type: "string", format: "uri-reference" }, title: { type: "string" }, status: { type: "integer", minimum: 400, maximum: 599 }, detail: { type: "string" }, code: { type: "string", description: "A key of the error catalogue." }, request_id: { type: "string" }, docs_url: { type: "string", format: "uri-reference" }, retryable: { type: "boolean" }, errors: { type: "array", items: { type: "object", required: ["pointer", "code", "detail"], properties: { pointer: { type: "string", description: "JSON pointer (RFC 6901) into the body, or /query/name, /header/name." }, code: { type: "string" }, detail: { type: "string" } } } }, permission: { type: "string", description: "The permission that was missing." }, consent_id: { type: "string", description: "The consent that fell short." }, account_id: { type: "string", description: "The account that it does not cover." }, payment_id: { type: "string", description: "The payment that already used the consent." } } }, formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.title === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.detail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.code === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.request_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.docs_url === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docs_url" }, message: "must have required property 'docs_url'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.retryable === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryable" }, message: "must have required property 'retryable'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 == "string") {
          if (!formats0.test(data0)) {
            let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.title !== void 0 && typeof data.title != "string") {
        let err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data2 == "number") {
          if (data2 > 599 || isNaN(data2)) {
            let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (data2 < 400 || isNaN(data2)) {
            let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      }
      if (data.detail !== void 0 && typeof data.detail != "string") {
        let err14 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err15 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.request_id !== void 0 && typeof data.request_id != "string") {
        let err16 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.docs_url !== void 0) {
        let data6 = data.docs_url;
        if (typeof data6 == "string") {
          if (!formats0.test(data6)) {
            let err17 = { instancePath: instancePath + "/docs_url", schemaPath: "#/properties/docs_url/format", keyword: "format", params: { format: "uri-reference" }, message: 'must match format "uri-reference"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/docs_url", schemaPath: "#/properties/docs_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.retryable !== void 0 && typeof data.retryable != "boolean") {
        let err19 = { instancePath: instancePath + "/retryable", schemaPath: "#/properties/retryable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.errors !== void 0) {
        let data8 = data.errors;
        if (Array.isArray(data8)) {
          let len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data9 = data8[i0];
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
              if (data9.pointer === void 0) {
                let err20 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              if (data9.code === void 0) {
                let err21 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (data9.detail === void 0) {
                let err22 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (data9.pointer !== void 0 && typeof data9.pointer != "string") {
                let err23 = { instancePath: instancePath + "/errors/" + i0 + "/pointer", schemaPath: "#/properties/errors/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (data9.code !== void 0 && typeof data9.code != "string") {
                let err24 = { instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (data9.detail !== void 0 && typeof data9.detail != "string") {
                let err25 = { instancePath: instancePath + "/errors/" + i0 + "/detail", schemaPath: "#/properties/errors/items/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            } else {
              let err26 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        } else {
          let err27 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (data.permission !== void 0 && typeof data.permission != "string") {
        let err28 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.consent_id !== void 0 && typeof data.consent_id != "string") {
        let err29 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data.account_id !== void 0 && typeof data.account_id != "string") {
        let err30 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data.payment_id !== void 0 && typeof data.payment_id != "string") {
        let err31 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    } else {
      let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    return validate61.errors = vErrors, errors === 0;
  }
  validate61.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, code: !0, request_id: !0, docs_url: !0, retryable: !0, errors: !0, permission: !0, consent_id: !0, account_id: !0, payment_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
  }
  validate60.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, code: !0, request_id: !0, docs_url: !0, retryable: !0, errors: !0, permission: !0, consent_id: !0, account_id: !0, payment_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema2__ = validate63, schema26 = { $ref: "spec#/components/schemas/Account", $id: "schema2" };
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.currency === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.nickname === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nickname" }, message: "must have required property 'nickname'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.masked_number === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "masked_number" }, message: "must have required property 'masked_number'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!(data1 === "current" || data1 === "savings" || data1 === "business")) {
          let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema222.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.currency !== void 0 && (validate56(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.status !== void 0) {
        let data3 = data.status;
        if (typeof data3 != "string") {
          let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!(data3 === "active" || data3 === "dormant")) {
          let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema222.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.nickname !== void 0 && typeof data.nickname != "string") {
        let err12 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.masked_number !== void 0 && typeof data.masked_number != "string") {
        let err13 = { instancePath: instancePath + "/masked_number", schemaPath: "#/properties/masked_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate64.errors = vErrors, errors === 0;
  }
  validate64.evaluated = { props: { id: !0, type: !0, currency: !0, status: !0, nickname: !0, masked_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
  }
  validate63.evaluated = { props: { id: !0, type: !0, currency: !0, status: !0, nickname: !0, masked_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema3__ = validate67, schema28 = { $ref: "spec#/components/schemas/Balance", $id: "schema3" }, schema29 = { type: "object", description: "What is booked, and what of it can be spent now (booked, less holds, plus an agreed overdraft).", required: ["account_id", "booked", "available", "held", "as_of"], properties: { account_id: { type: "string", pattern: "^acc_" }, booked: { $ref: "#/components/schemas/Money" }, available: { $ref: "#/components/schemas/Money" }, held: { $ref: "#/components/schemas/Money" }, as_of: { $ref: "#/components/schemas/Timestamp" } } }, schema30 = { type: "object", description: "An amount, exact, as a decimal string with two places; never a float.", required: ["amount", "currency"], properties: { amount: { type: "string", pattern: "^-?\\d{1,13}\\.\\d{2}$", examples: ["1250.00"] }, currency: { $ref: "#/components/schemas/Currency" } } }, pattern7 = new RegExp("^-?\\d{1,13}\\.\\d{2}$", "u");
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.currency === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.amount !== void 0) {
        let data0 = data.amount;
        if (typeof data0 == "string") {
          if (!pattern7.test(data0)) {
            let err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,13}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,13}\\.\\d{2}$"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.currency !== void 0 && (validate56(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate69.errors = vErrors, errors === 0;
  }
  validate69.evaluated = { props: { amount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema31 = { type: "string", format: "date-time", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, formats4 = require_formats().fullFormats["date-time"];
  function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!formats4.validate(data)) {
        let err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate74.errors = vErrors, errors === 0;
  }
  validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.booked === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked" }, message: "must have required property 'booked'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.available === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "available" }, message: "must have required property 'available'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.held === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held" }, message: "must have required property 'held'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.as_of === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.booked !== void 0 && (validate69(data.booked, { instancePath: instancePath + "/booked", parentData: data, parentDataProperty: "booked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.available !== void 0 && (validate69(data.available, { instancePath: instancePath + "/available", parentData: data, parentDataProperty: "available", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.held !== void 0 && (validate69(data.held, { instancePath: instancePath + "/held", parentData: data, parentDataProperty: "held", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.as_of !== void 0 && (validate74(data.as_of, { instancePath: instancePath + "/as_of", parentData: data, parentDataProperty: "as_of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate68.errors = vErrors, errors === 0;
  }
  validate68.evaluated = { props: { account_id: !0, booked: !0, available: !0, held: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
  }
  validate67.evaluated = { props: { account_id: !0, booked: !0, available: !0, held: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema4__ = validate77, schema32 = { $ref: "spec#/components/schemas/AccountDetails", $id: "schema4" }, schema33 = { type: "object", description: "An account's number and holders. Needs the permission account_details.read.", required: ["account_id", "account_number", "bank_code", "holders", "opened_on"], properties: { account_id: { type: "string", pattern: "^acc_" }, account_number: { type: "string", pattern: "^\\d{10,14}$", examples: ["0110000012"] }, bank_code: { type: "string", pattern: "^\\d{2}$", examples: ["77"] }, holders: { type: "array", minItems: 1, items: { type: "string" }, examples: [["Wanjiru Kamau"]] }, opened_on: { type: "string", format: "date" } } }, pattern9 = new RegExp("^\\d{10,14}$", "u"), pattern10 = new RegExp("^\\d{2}$", "u"), formats6 = require_formats().fullFormats.date;
  function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_number === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.bank_code === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bank_code" }, message: "must have required property 'bank_code'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.holders === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holders" }, message: "must have required property 'holders'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.opened_on === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened_on" }, message: "must have required property 'opened_on'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.account_number !== void 0) {
        let data1 = data.account_number;
        if (typeof data1 == "string") {
          if (!pattern9.test(data1)) {
            let err7 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/pattern", keyword: "pattern", params: { pattern: "^\\d{10,14}$" }, message: 'must match pattern "^\\d{10,14}$"' };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.bank_code !== void 0) {
        let data2 = data.bank_code;
        if (typeof data2 == "string") {
          if (!pattern10.test(data2)) {
            let err9 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/pattern", keyword: "pattern", params: { pattern: "^\\d{2}$" }, message: 'must match pattern "^\\d{2}$"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.holders !== void 0) {
        let data3 = data.holders;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            let err11 = { instancePath: instancePath + "/holders", schemaPath: "#/properties/holders/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          let len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data3[i0] != "string") {
              let err12 = { instancePath: instancePath + "/holders/" + i0, schemaPath: "#/properties/holders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
        } else {
          let err13 = { instancePath: instancePath + "/holders", schemaPath: "#/properties/holders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.opened_on !== void 0) {
        let data5 = data.opened_on;
        if (typeof data5 == "string") {
          if (!formats6.validate(data5)) {
            let err14 = { instancePath: instancePath + "/opened_on", schemaPath: "#/properties/opened_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/opened_on", schemaPath: "#/properties/opened_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    } else {
      let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    return validate78.errors = vErrors, errors === 0;
  }
  validate78.evaluated = { props: { account_id: !0, account_number: !0, bank_code: !0, holders: !0, opened_on: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate78(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
  }
  validate77.evaluated = { props: { account_id: !0, account_number: !0, bank_code: !0, holders: !0, opened_on: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema5__ = validate80, schema34 = { $ref: "spec#/components/schemas/TransactionPage", $id: "schema5" }, schema35 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Transaction" } }, page: { $ref: "#/components/schemas/Page" } } }, schema36 = { type: "object", description: "A booked movement on one account.", required: ["id", "account_id", "direction", "amount", "description", "counterparty", "payment_id", "balance_after", "booked_at"], properties: { id: { type: "string", pattern: "^txn_" }, account_id: { type: "string", pattern: "^acc_" }, direction: { type: "string", enum: ["credit", "debit"] }, amount: { $ref: "#/components/schemas/Money", description: "Always positive; direction says which way." }, description: { type: "string" }, counterparty: { type: ["string", "null"] }, payment_id: { type: ["string", "null"], description: "The payment or transfer that caused it; null where none did." }, balance_after: { $ref: "#/components/schemas/Money" }, booked_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern11 = new RegExp("^txn_", "u");
  function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.direction === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.amount === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.description === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.counterparty === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.payment_id === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.balance_after === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.booked_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err11 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data2 = data.direction;
        if (typeof data2 != "string") {
          let err13 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!(data2 === "credit" || data2 === "debit")) {
          let err14 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema36.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.counterparty !== void 0) {
        let data5 = data.counterparty;
        if (typeof data5 != "string" && data5 !== null) {
          let err16 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema36.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data6 = data.payment_id;
        if (typeof data6 != "string" && data6 !== null) {
          let err17 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema36.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      data.balance_after !== void 0 && (validate69(data.balance_after, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.booked_at !== void 0 && (validate74(data.booked_at, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate82.errors = vErrors, errors === 0;
  }
  validate82.evaluated = { props: { id: !0, account_id: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema37 = { type: "object", description: "Where this page stands. The same next page is in the Link header (RFC 8288).", required: ["has_more", "next_cursor"], properties: { has_more: { type: "boolean" }, next_cursor: { type: ["string", "null"], description: "Opaque and signed; good for the application that received it only." } } };
  function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.has_more === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.next_cursor === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_cursor" }, message: "must have required property 'next_cursor'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.has_more !== void 0 && typeof data.has_more != "boolean") {
        let err2 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.next_cursor !== void 0) {
        let data1 = data.next_cursor;
        if (typeof data1 != "string" && data1 !== null) {
          let err3 = { instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/type", keyword: "type", params: { type: schema37.properties.next_cursor.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate87.errors = vErrors, errors === 0;
  }
  validate87.evaluated = { props: { has_more: !0, next_cursor: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.page === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate82(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate87(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate81.errors = vErrors, errors === 0;
  }
  validate81.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
  }
  validate80.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema6__ = validate90, schema38 = { $ref: "spec#/components/schemas/Transaction", $id: "schema6" };
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.direction === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.amount === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.description === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.counterparty === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.payment_id === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.balance_after === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.booked_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err11 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data2 = data.direction;
        if (typeof data2 != "string") {
          let err13 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!(data2 === "credit" || data2 === "debit")) {
          let err14 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema36.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.counterparty !== void 0) {
        let data5 = data.counterparty;
        if (typeof data5 != "string" && data5 !== null) {
          let err16 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema36.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data6 = data.payment_id;
        if (typeof data6 != "string" && data6 !== null) {
          let err17 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema36.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      data.balance_after !== void 0 && (validate69(data.balance_after, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.booked_at !== void 0 && (validate74(data.booked_at, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate91.errors = vErrors, errors === 0;
  }
  validate91.evaluated = { props: { id: !0, account_id: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { props: { id: !0, account_id: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema7__ = validate96, schema40 = { $ref: "spec#/components/schemas/ConsentPage", $id: "schema7" }, schema41 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Consent" } }, page: { $ref: "#/components/schemas/Page" } } }, schema42 = { type: "object", description: "What a customer was asked, and what became of it. Terms that its kind does not have are null.", required: ["id", "kind", "status", "application_id", "customer_id", "account_ids", "accounts_withheld", "debtor_account_id", "permissions", "transactions_from", "transactions_to", "amount", "cap_per_payment", "cap_per_period", "payments_per_period_max", "payee", "payees", "rail", "payment_id", "starts_at", "expires_at", "created_at", "updated_at", "authorisation_url"], properties: { id: { type: "string", pattern: "^csn_" }, kind: { $ref: "#/components/schemas/ConsentKind" }, status: { $ref: "#/components/schemas/ConsentStatus" }, application_id: { type: "string" }, customer_id: { type: ["string", "null"], description: "Known once the customer has decided; of several holders, the one who did so first." }, account_ids: { type: "array", items: { type: "string" }, description: "The accounts that the customer chose." }, accounts_withheld: { type: "boolean", description: "Whether the customer holds accounts that they did not choose to show." }, debtor_account_id: { type: ["string", "null"], description: "The account that a payment consent draws on, once known." }, permissions: { type: "array", items: { $ref: "#/components/schemas/Permission" } }, transactions_from: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked before it are not shown." }, transactions_to: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked at it or after are not shown." }, amount: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_payment: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_period: { oneOf: [{ $ref: "#/components/schemas/PeriodCap" }, { type: "null" }] }, payments_per_period_max: { type: ["integer", "null"] }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Of a single payment." }, payees: { type: "array", items: { $ref: "#/components/schemas/Payee" }, description: "Of recurring payments." }, rail: { oneOf: [{ $ref: "#/components/schemas/Rail" }, { type: "null" }] }, payment_id: { type: ["string", "null"], description: "The payment or transfer that consumed a single payment consent." }, starts_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "The first moment at which recurring payments are allowed; null where that is the approval." }, expires_at: { $ref: "#/components/schemas/Timestamp" }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" }, authorisation_url: { type: ["string", "null"], description: "Where to send the customer while the consent awaits authorisation, or another holder while it awaits them; add redirect_uri, state and a PKCE challenge. Null afterwards." } } }, pattern15 = new RegExp("^csn_", "u"), schema43 = { type: "string", enum: ["account_access", "single_payment", "recurring_payment", "funds_confirmation"] };
  function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "account_access" || data === "single_payment" || data === "recurring_payment" || data === "funds_confirmation")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate99.errors = vErrors, errors === 0;
  }
  validate99.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema44 = { type: "string", enum: ["awaiting_authorisation", "awaiting_co_holder", "authorised", "rejected", "revoked", "expired", "consumed"], description: `awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final.
` };
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "awaiting_authorisation" || data === "awaiting_co_holder" || data === "authorised" || data === "rejected" || data === "revoked" || data === "expired" || data === "consumed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate101.errors = vErrors, errors === 0;
  }
  validate101.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema45 = { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read"] };
  function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accounts.read" || data === "account_details.read" || data === "balances.read" || data === "transactions.read")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate103.errors = vErrors, errors === 0;
  }
  validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema46 = { type: "object", description: "An amount for each day, week or month in Nairobi.", required: ["amount", "period"], properties: { amount: { $ref: "#/components/schemas/Money" }, period: { $ref: "#/components/schemas/Period" } } }, schema47 = { type: "string", enum: ["day", "week", "month"], description: "Of the calendar in Nairobi; a week begins on Monday." };
  function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "day" || data === "week" || data === "month")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate111.errors = vErrors, errors === 0;
  }
  validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.period === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.period !== void 0 && (validate111(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate109.errors = vErrors, errors === 0;
  }
  validate109.evaluated = { props: { amount: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema48 = { type: "object", description: "Who receives. Kenya has no IBAN, so an account is its number and its bank's code.", additionalProperties: !1, required: ["type", "name", "account_number", "bank_code"], properties: { type: { const: "account" }, name: { type: "string", minLength: 1, maxLength: 140, examples: ["Baraka Traders Ltd"] }, account_number: { type: "string", pattern: "^\\d{6,14}$", examples: ["0110000021"] }, bank_code: { type: "string", pattern: "^\\d{2}$", description: "The bank\u2019s code in its one canonical form: two digits.", examples: ["77"] } } }, func1 = require_ucs2length().default, pattern16 = new RegExp("^\\d{6,14}$", "u");
  function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.account_number === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.bank_code === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bank_code" }, message: "must have required property 'bank_code'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "name" || key0 === "account_number" || key0 === "bank_code")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.type !== void 0 && data.type !== "account") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "account" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.name !== void 0) {
        let data1 = data.name;
        if (typeof data1 == "string") {
          if (func1(data1) > 140) {
            let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (func1(data1) < 1) {
            let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.account_number !== void 0) {
        let data2 = data.account_number;
        if (typeof data2 == "string") {
          if (!pattern16.test(data2)) {
            let err9 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/pattern", keyword: "pattern", params: { pattern: "^\\d{6,14}$" }, message: 'must match pattern "^\\d{6,14}$"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.bank_code !== void 0) {
        let data3 = data.bank_code;
        if (typeof data3 == "string") {
          if (!pattern10.test(data3)) {
            let err11 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/pattern", keyword: "pattern", params: { pattern: "^\\d{2}$" }, message: 'must match pattern "^\\d{2}$"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    } else {
      let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate114.errors = vErrors, errors === 0;
  }
  validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema49 = { type: "string", enum: ["internal", "pesalink"], description: "internal books at once between two Wekeza accounts; pesalink reaches other banks, up to KES 999,999." };
  function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "internal" || data === "pesalink")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate117.errors = vErrors, errors === 0;
  }
  validate117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.kind === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.application_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.customer_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.account_ids === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_ids" }, message: "must have required property 'account_ids'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.accounts_withheld === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts_withheld" }, message: "must have required property 'accounts_withheld'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.permissions === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.transactions_from === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_from" }, message: "must have required property 'transactions_from'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.transactions_to === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_to" }, message: "must have required property 'transactions_to'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.amount === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.cap_per_period === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_period" }, message: "must have required property 'cap_per_period'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.payments_per_period_max === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments_per_period_max" }, message: "must have required property 'payments_per_period_max'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.payee === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.payees === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.rail === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.payment_id === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.starts_at === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.expires_at === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.created_at === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.updated_at === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern15.test(data0)) {
            let err24 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        } else {
          let err25 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.kind !== void 0 && (validate99(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.status !== void 0 && (validate101(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err26 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.customer_id !== void 0) {
        let data4 = data.customer_id;
        if (typeof data4 != "string" && data4 !== null) {
          let err27 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema42.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data5 = data.account_ids;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data5[i0] != "string") {
              let err28 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
        } else {
          let err29 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err30 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data8 = data.debtor_account_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err31 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema42.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data9 = data.permissions;
        if (Array.isArray(data9)) {
          let len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate103(data9[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        } else {
          let err32 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data11 = data.transactions_from, _errs21 = errors, valid5 = !1, passing0 = null, _errs22 = errors;
        validate74(data11, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data11 !== null) {
          let err33 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err34 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data12 = data.transactions_to, _errs26 = errors, valid6 = !1, passing1 = null, _errs27 = errors;
        validate74(data12, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid1 = _errs27 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs28 = errors;
        if (data12 !== null) {
          let err35 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        var _valid1 = _errs28 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
        else {
          let err36 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data13 = data.amount, _errs31 = errors, valid7 = !1, passing2 = null, _errs32 = errors;
        validate69(data13, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        var _valid2 = _errs32 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs33 = errors;
        if (data13 !== null) {
          let err37 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        var _valid2 = _errs33 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
        else {
          let err38 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data14 = data.cap_per_payment, _errs36 = errors, valid8 = !1, passing3 = null, _errs37 = errors;
        validate69(data14, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        var _valid3 = _errs37 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs38 = errors;
        if (data14 !== null) {
          let err39 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid3 = _errs38 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
        else {
          let err40 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data15 = data.cap_per_period, _errs41 = errors, valid9 = !1, passing4 = null, _errs42 = errors;
        validate109(data15, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
        var _valid4 = _errs42 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs43 = errors;
        if (data15 !== null) {
          let err41 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid4 = _errs43 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
        else {
          let err42 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data16 = data.payments_per_period_max;
        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
          let err43 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema42.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data17 = data.payee, _errs48 = errors, valid10 = !1, passing5 = null, _errs49 = errors;
        validate114(data17, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        var _valid5 = _errs49 === errors;
        _valid5 && (valid10 = !0, passing5 = 0);
        let _errs50 = errors;
        if (data17 !== null) {
          let err44 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        var _valid5 = _errs50 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
        else {
          let err45 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data18 = data.payees;
        if (Array.isArray(data18)) {
          let len2 = data18.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate114(data18[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        } else {
          let err46 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data20 = data.rail, _errs56 = errors, valid13 = !1, passing6 = null, _errs57 = errors;
        validate117(data20, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
        var _valid6 = _errs57 === errors;
        _valid6 && (valid13 = !0, passing6 = 0);
        let _errs58 = errors;
        if (data20 !== null) {
          let err47 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid6 = _errs58 === errors;
        if (_valid6 && valid13 ? (valid13 = !1, passing6 = [passing6, 1]) : _valid6 && (valid13 = !0, passing6 = 1), valid13)
          errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
        else {
          let err48 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data21 = data.payment_id;
        if (typeof data21 != "string" && data21 !== null) {
          let err49 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema42.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data22 = data.starts_at, _errs63 = errors, valid14 = !1, passing7 = null, _errs64 = errors;
        validate74(data22, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid7 = _errs64 === errors;
        _valid7 && (valid14 = !0, passing7 = 0);
        let _errs65 = errors;
        if (data22 !== null) {
          let err50 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        var _valid7 = _errs65 === errors;
        if (_valid7 && valid14 ? (valid14 = !1, passing7 = [passing7, 1]) : _valid7 && (valid14 = !0, passing7 = 1), valid14)
          errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
        else {
          let err51 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate74(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate74(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data26 = data.authorisation_url;
        if (typeof data26 != "string" && data26 !== null) {
          let err52 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema42.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
    } else {
      let err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    return validate98.errors = vErrors, errors === 0;
  }
  validate98.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, payee: !0, payees: !0, rail: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.page === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate98(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate87(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate97.errors = vErrors, errors === 0;
  }
  validate97.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
  }
  validate96.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema8__ = validate126, schema50 = { $ref: "spec#/components/schemas/Consent", $id: "schema8" };
  function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.kind === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.application_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.customer_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.account_ids === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_ids" }, message: "must have required property 'account_ids'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.accounts_withheld === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts_withheld" }, message: "must have required property 'accounts_withheld'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.permissions === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.transactions_from === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_from" }, message: "must have required property 'transactions_from'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.transactions_to === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_to" }, message: "must have required property 'transactions_to'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.amount === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.cap_per_period === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_period" }, message: "must have required property 'cap_per_period'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.payments_per_period_max === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments_per_period_max" }, message: "must have required property 'payments_per_period_max'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.payee === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.payees === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.rail === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.payment_id === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.starts_at === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.expires_at === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.created_at === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.updated_at === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern15.test(data0)) {
            let err24 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        } else {
          let err25 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.kind !== void 0 && (validate99(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.status !== void 0 && (validate101(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err26 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.customer_id !== void 0) {
        let data4 = data.customer_id;
        if (typeof data4 != "string" && data4 !== null) {
          let err27 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema42.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data5 = data.account_ids;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data5[i0] != "string") {
              let err28 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
        } else {
          let err29 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err30 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data8 = data.debtor_account_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err31 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema42.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data9 = data.permissions;
        if (Array.isArray(data9)) {
          let len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate103(data9[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        } else {
          let err32 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data11 = data.transactions_from, _errs21 = errors, valid5 = !1, passing0 = null, _errs22 = errors;
        validate74(data11, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data11 !== null) {
          let err33 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err34 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data12 = data.transactions_to, _errs26 = errors, valid6 = !1, passing1 = null, _errs27 = errors;
        validate74(data12, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid1 = _errs27 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs28 = errors;
        if (data12 !== null) {
          let err35 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        var _valid1 = _errs28 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
        else {
          let err36 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data13 = data.amount, _errs31 = errors, valid7 = !1, passing2 = null, _errs32 = errors;
        validate69(data13, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        var _valid2 = _errs32 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs33 = errors;
        if (data13 !== null) {
          let err37 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        var _valid2 = _errs33 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
        else {
          let err38 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data14 = data.cap_per_payment, _errs36 = errors, valid8 = !1, passing3 = null, _errs37 = errors;
        validate69(data14, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
        var _valid3 = _errs37 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs38 = errors;
        if (data14 !== null) {
          let err39 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid3 = _errs38 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
        else {
          let err40 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data15 = data.cap_per_period, _errs41 = errors, valid9 = !1, passing4 = null, _errs42 = errors;
        validate109(data15, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
        var _valid4 = _errs42 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs43 = errors;
        if (data15 !== null) {
          let err41 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid4 = _errs43 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
        else {
          let err42 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data16 = data.payments_per_period_max;
        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
          let err43 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema42.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data17 = data.payee, _errs48 = errors, valid10 = !1, passing5 = null, _errs49 = errors;
        validate114(data17, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        var _valid5 = _errs49 === errors;
        _valid5 && (valid10 = !0, passing5 = 0);
        let _errs50 = errors;
        if (data17 !== null) {
          let err44 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        var _valid5 = _errs50 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
        else {
          let err45 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data18 = data.payees;
        if (Array.isArray(data18)) {
          let len2 = data18.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate114(data18[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        } else {
          let err46 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data20 = data.rail, _errs56 = errors, valid13 = !1, passing6 = null, _errs57 = errors;
        validate117(data20, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
        var _valid6 = _errs57 === errors;
        _valid6 && (valid13 = !0, passing6 = 0);
        let _errs58 = errors;
        if (data20 !== null) {
          let err47 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid6 = _errs58 === errors;
        if (_valid6 && valid13 ? (valid13 = !1, passing6 = [passing6, 1]) : _valid6 && (valid13 = !0, passing6 = 1), valid13)
          errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
        else {
          let err48 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data21 = data.payment_id;
        if (typeof data21 != "string" && data21 !== null) {
          let err49 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema42.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data22 = data.starts_at, _errs63 = errors, valid14 = !1, passing7 = null, _errs64 = errors;
        validate74(data22, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
        var _valid7 = _errs64 === errors;
        _valid7 && (valid14 = !0, passing7 = 0);
        let _errs65 = errors;
        if (data22 !== null) {
          let err50 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        var _valid7 = _errs65 === errors;
        if (_valid7 && valid14 ? (valid14 = !1, passing7 = [passing7, 1]) : _valid7 && (valid14 = !0, passing7 = 1), valid14)
          errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
        else {
          let err51 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate74(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate74(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data26 = data.authorisation_url;
        if (typeof data26 != "string" && data26 !== null) {
          let err52 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema42.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
    } else {
      let err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    return validate127.errors = vErrors, errors === 0;
  }
  validate127.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, payee: !0, payees: !0, rail: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate127(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
  }
  validate126.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, payee: !0, payees: !0, rail: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema9__ = validate144, schema52 = { $ref: "spec#/components/schemas/ConsentHistory", $id: "schema9" }, schema53 = { type: "object", description: "What was done to a consent, oldest first.", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/ConsentAct" } } } }, schema54 = { type: "object", description: `One thing that was done to a consent. sign: a holder approved, and another must. approve: nobody is left who must.
`, required: ["number", "act", "actor", "status", "at"], properties: { number: { type: "integer", minimum: 1, description: "1 is the request, and each later act is one more." }, act: { type: "string", enum: ["request", "sign", "approve", "reject", "revoke", "expire", "consume", "renew"] }, actor: { type: "object", required: ["kind", "id"], properties: { kind: { type: "string", enum: ["customer", "application", "bank", "time"] }, id: { type: ["string", "null"], description: "Null for time, and towards an application for whoever is not the customer of the consent." } } }, status: { $ref: "#/components/schemas/ConsentStatus" }, at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.number === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.act === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "act" }, message: "must have required property 'act'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.actor === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.at === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.number !== void 0) {
        let data0 = data.number;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
          let err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.act !== void 0) {
        let data1 = data.act;
        if (typeof data1 != "string") {
          let err7 = { instancePath: instancePath + "/act", schemaPath: "#/properties/act/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data1 === "request" || data1 === "sign" || data1 === "approve" || data1 === "reject" || data1 === "revoke" || data1 === "expire" || data1 === "consume" || data1 === "renew")) {
          let err8 = { instancePath: instancePath + "/act", schemaPath: "#/properties/act/enum", keyword: "enum", params: { allowedValues: schema54.properties.act.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.actor !== void 0) {
        let data2 = data.actor;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.kind === void 0) {
            let err9 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data2.id === void 0) {
            let err10 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data2.kind !== void 0) {
            let data3 = data2.kind;
            if (typeof data3 != "string") {
              let err11 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!(data3 === "customer" || data3 === "application" || data3 === "bank" || data3 === "time")) {
              let err12 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/enum", keyword: "enum", params: { allowedValues: schema54.properties.actor.properties.kind.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
          if (data2.id !== void 0) {
            let data4 = data2.id;
            if (typeof data4 != "string" && data4 !== null) {
              let err13 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: schema54.properties.actor.properties.id.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        } else {
          let err14 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      data.status !== void 0 && (validate101(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.at !== void 0 && (validate74(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate146.errors = vErrors, errors === 0;
  }
  validate146.evaluated = { props: { number: !0, act: !0, actor: !0, status: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate146(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate145.errors = vErrors, errors === 0;
  }
  validate145.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate145(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length), validate144.errors = vErrors, errors === 0;
  }
  validate144.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema10__ = validate151, schema55 = { $ref: "spec#/components/schemas/FundsConfirmation", $id: "schema10" }, schema56 = { type: "object", description: "Whether the account could have paid the amount at that moment. Nothing is held back for it.", required: ["account_id", "amount", "funds_available", "checked_at"], properties: { account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, funds_available: { type: "boolean" }, checked_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.funds_available === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "funds_available" }, message: "must have required property 'funds_available'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.checked_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checked_at" }, message: "must have required property 'checked_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.funds_available !== void 0 && typeof data.funds_available != "boolean") {
        let err6 = { instancePath: instancePath + "/funds_available", schemaPath: "#/properties/funds_available/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      data.checked_at !== void 0 && (validate74(data.checked_at, { instancePath: instancePath + "/checked_at", parentData: data, parentDataProperty: "checked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate152.errors = vErrors, errors === 0;
  }
  validate152.evaluated = { props: { account_id: !0, amount: !0, funds_available: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate152(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length), validate151.errors = vErrors, errors === 0;
  }
  validate151.evaluated = { props: { account_id: !0, amount: !0, funds_available: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema11__ = validate156, schema57 = { $ref: "spec#/components/schemas/PaymentPage", $id: "schema11" }, schema58 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Payment" } }, page: { $ref: "#/components/schemas/Page" } } }, schema59 = { type: "object", description: `A payment and where it stands: scheduled waits for its day, pending is with the rail and its amount is held,
settled has moved the money, failed and cancelled have not.
`, required: ["id", "status", "consent_id", "debtor_account_id", "amount", "payee", "rail", "reference", "execution_date", "failure_code", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^pay_" }, status: { type: "string", enum: ["scheduled", "pending", "settled", "failed", "cancelled"] }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail" }, reference: { type: ["string", "null"] }, execution_date: { type: ["string", "null"], format: "date" }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern20 = new RegExp("^pay_", "u");
  function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.payee === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.rail === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.reference === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.execution_date === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.failure_code === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.created_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.updated_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern20.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (typeof data1 != "string") {
          let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!(data1 === "scheduled" || data1 === "pending" || data1 === "settled" || data1 === "failed" || data1 === "cancelled")) {
          let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern15.test(data2)) {
            let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.payee !== void 0 && (validate114(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.rail !== void 0 && (validate117(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema59.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data8 = data.execution_date;
        if (typeof data8 != "string" && data8 !== null) {
          let err21 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema59.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (typeof data8 == "string" && !formats6.validate(data8)) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data9 = data.failure_code;
        if (typeof data9 != "string" && data9 !== null) {
          let err23 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema59.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate74(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    return validate158.errors = vErrors, errors === 0;
  }
  validate158.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, reference: !0, execution_date: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.page === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate158(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate87(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate157.errors = vErrors, errors === 0;
  }
  validate157.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate157(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length), validate156.errors = vErrors, errors === 0;
  }
  validate156.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema12__ = validate167, schema60 = { $ref: "spec#/components/schemas/Payment", $id: "schema12" };
  function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.payee === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.rail === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.reference === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.execution_date === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.failure_code === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.created_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.updated_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern20.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (typeof data1 != "string") {
          let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!(data1 === "scheduled" || data1 === "pending" || data1 === "settled" || data1 === "failed" || data1 === "cancelled")) {
          let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern15.test(data2)) {
            let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.payee !== void 0 && (validate114(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data.rail !== void 0 && (validate117(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema59.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data8 = data.execution_date;
        if (typeof data8 != "string" && data8 !== null) {
          let err21 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema59.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (typeof data8 == "string" && !formats6.validate(data8)) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data9 = data.failure_code;
        if (typeof data9 != "string" && data9 !== null) {
          let err23 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema59.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate74(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    return validate168.errors = vErrors, errors === 0;
  }
  validate168.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, reference: !0, execution_date: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate168(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length), validate167.errors = vErrors, errors === 0;
  }
  validate167.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, reference: !0, execution_date: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema13__ = validate175, schema62 = { $ref: "spec#/components/schemas/Transfer", $id: "schema13" }, schema63 = { type: "object", description: "A transfer is booked at once, or refused.", required: ["id", "status", "consent_id", "debtor_account_id", "creditor_account_id", "amount", "reference", "created_at"], properties: { id: { type: "string", pattern: "^trf_" }, status: { type: "string", enum: ["settled"] }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, creditor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, reference: { type: ["string", "null"] }, created_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern26 = new RegExp("^trf_", "u");
  function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.creditor_account_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.reference === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.created_at === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern26.test(data0)) {
            let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^trf_" }, message: 'must match pattern "^trf_"' };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (typeof data1 != "string") {
          let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1 !== "settled") {
          let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern15.test(data2)) {
            let err12 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err14 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data4 = data.creditor_account_id;
        if (typeof data4 == "string") {
          if (!pattern3.test(data4)) {
            let err16 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data6 = data.reference;
        if (typeof data6 != "string" && data6 !== null) {
          let err18 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema63.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    return validate176.errors = vErrors, errors === 0;
  }
  validate176.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate176(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length), validate175.errors = vErrors, errors === 0;
  }
  validate175.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema14__ = validate180, schema64 = { $ref: "spec#/components/schemas/MyConsentPage", $id: "schema14" }, schema65 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/MyConsent" } }, page: { $ref: "#/components/schemas/Page" } } }, schema66 = { description: "One of the customer's own consents, and the name of the application that asked for it.", type: "object", required: ["consent", "application_name"], properties: { consent: { $ref: "#/components/schemas/Consent" }, application_name: { type: "string", examples: ["Demo application"] } } };
  function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.application_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_name" }, message: "must have required property 'application_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent !== void 0 && (validate98(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err2 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate182.errors = vErrors, errors === 0;
  }
  validate182.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.page === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate182(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate87(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate181.errors = vErrors, errors === 0;
  }
  validate181.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length), validate180.errors = vErrors, errors === 0;
  }
  validate180.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema15__ = validate187, schema67 = { $ref: "spec#/components/schemas/MyConsentDetail", $id: "schema15" }, schema68 = { description: "One of the customer's own consents, what was read under it, and what was paid.", type: "object", required: ["consent", "application_name", "reads", "paid"], properties: { consent: { $ref: "#/components/schemas/Consent" }, application_name: { type: "string", examples: ["Demo application"] }, reads: { type: "array", items: { $ref: "#/components/schemas/ConsentRead" } }, paid: { type: "object", description: "Payments and transfers that were made or are on their way; those that failed or wait for their day are not.", required: ["count", "amount"], properties: { count: { type: "integer", minimum: 0 }, amount: { $ref: "#/components/schemas/Money" } } } } }, schema69 = { type: "object", description: "How often an application has read one thing of one account, counted about every second.", required: ["account_id", "permission", "count", "first_at", "last_at"], properties: { account_id: { type: "string", pattern: "^acc_" }, permission: { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read", "funds.read"] }, count: { type: "integer", minimum: 1 }, first_at: { $ref: "#/components/schemas/Timestamp" }, last_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.permission === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permission" }, message: "must have required property 'permission'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.count === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.first_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_at" }, message: "must have required property 'first_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.last_at === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_at" }, message: "must have required property 'last_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.permission !== void 0) {
        let data1 = data.permission;
        if (typeof data1 != "string") {
          let err7 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data1 === "accounts.read" || data1 === "account_details.read" || data1 === "balances.read" || data1 === "transactions.read" || data1 === "funds.read")) {
          let err8 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/enum", keyword: "enum", params: { allowedValues: schema69.properties.permission.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.count !== void 0) {
        let data2 = data.count;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
          let err10 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      data.first_at !== void 0 && (validate74(data.first_at, { instancePath: instancePath + "/first_at", parentData: data, parentDataProperty: "first_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.last_at !== void 0 && (validate74(data.last_at, { instancePath: instancePath + "/last_at", parentData: data, parentDataProperty: "last_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate190.errors = vErrors, errors === 0;
  }
  validate190.evaluated = { props: { account_id: !0, permission: !0, count: !0, first_at: !0, last_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.application_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_name" }, message: "must have required property 'application_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.reads === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" }, message: "must have required property 'reads'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.paid === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paid" }, message: "must have required property 'paid'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.consent !== void 0 && (validate98(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err4 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.reads !== void 0) {
        let data2 = data.reads;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate190(data2[i0], { instancePath: instancePath + "/reads/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
        } else {
          let err5 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.paid !== void 0) {
        let data4 = data.paid;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.count === void 0) {
            let err6 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (data4.amount === void 0) {
            let err7 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data4.count !== void 0) {
            let data5 = data4.count;
            if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
              let err8 = { instancePath: instancePath + "/paid/count", schemaPath: "#/properties/paid/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (typeof data5 == "number" && (data5 < 0 || isNaN(data5))) {
              let err9 = { instancePath: instancePath + "/paid/count", schemaPath: "#/properties/paid/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          }
          data4.amount !== void 0 && (validate69(data4.amount, { instancePath: instancePath + "/paid/amount", parentData: data4, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
        } else {
          let err10 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate188.errors = vErrors, errors === 0;
  }
  validate188.evaluated = { props: { consent: !0, application_name: !0, reads: !0, paid: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate188(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length), validate187.errors = vErrors, errors === 0;
  }
  validate187.evaluated = { props: { consent: !0, application_name: !0, reads: !0, paid: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema16__ = validate196, schema70 = { $ref: "spec#/components/schemas/MyConsent", $id: "schema16" };
  function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.application_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_name" }, message: "must have required property 'application_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent !== void 0 && (validate98(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err2 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate197.errors = vErrors, errors === 0;
  }
  validate197.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate197(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length), validate196.errors = vErrors, errors === 0;
  }
  validate196.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema17__ = validate200, schema72 = { $ref: "spec#/components/schemas/ReceiptPage", $id: "schema17" }, schema73 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Receipt" } }, page: { $ref: "#/components/schemas/Page" } } }, schema74 = { type: "object", description: "A payment or a transfer that was made under a consent.", required: ["id", "type", "status", "amount", "debtor_account_id", "payee", "creditor_account_id", "reference", "created_at"], properties: { id: { type: "string" }, type: { type: "string", enum: ["payment", "transfer"] }, status: { type: "string", enum: ["scheduled", "pending", "settled", "failed", "cancelled"] }, amount: { $ref: "#/components/schemas/Money" }, debtor_account_id: { type: "string", pattern: "^acc_" }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Of a payment." }, creditor_account_id: { type: ["string", "null"], description: "Of a transfer: the account of the same customer." }, reference: { type: ["string", "null"] }, created_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.amount === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.payee === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.creditor_account_id === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.reference === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.created_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.id !== void 0 && typeof data.id != "string") {
        let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!(data1 === "payment" || data1 === "transfer")) {
          let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema74.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!(data2 === "scheduled" || data2 === "pending" || data2 === "settled" || data2 === "failed" || data2 === "cancelled")) {
          let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema74.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.amount !== void 0 && (validate69(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern3.test(data4)) {
            let err14 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data5 = data.payee, _errs11 = errors, valid1 = !1, passing0 = null, _errs12 = errors;
        validate114(data5, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
        var _valid0 = _errs12 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs13 = errors;
        if (data5 !== null) {
          let err16 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid0 = _errs13 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
        else {
          let err17 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data6 = data.creditor_account_id;
        if (typeof data6 != "string" && data6 !== null) {
          let err18 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: schema74.properties.creditor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err19 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema74.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      data.created_at !== void 0 && (validate74(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
    } else {
      let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    return validate202.errors = vErrors, errors === 0;
  }
  validate202.evaluated = { props: { id: !0, type: !0, status: !0, amount: !0, debtor_account_id: !0, payee: !0, creditor_account_id: !0, reference: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.page === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate202(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate87(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate201.errors = vErrors, errors === 0;
  }
  validate201.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate201(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length), validate200.errors = vErrors, errors === 0;
  }
  validate200.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema18__ = validate209, schema75 = { $ref: "spec#/components/schemas/PersonaList", $id: "schema18" }, schema76 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Persona" } } } }, schema77 = { type: "object", description: "Somebody who lives on a test bank.", required: ["customer_id", "username", "name", "story", "accounts"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] }, username: { type: "string", examples: ["wanjiru"] }, name: { type: "string", examples: ["Wanjiru Kamau"] }, story: { type: "string", description: "What this person is good for in a test." }, accounts: { type: "array", items: { type: "object", required: ["id", "account_number", "bank_code", "nickname"], properties: { id: { type: "string", pattern: "^acc_" }, account_number: { type: "string" }, bank_code: { type: "string" }, nickname: { type: "string" } } } } } }, pattern32 = new RegExp("^cus_", "u");
  function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.username === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.name === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.story === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "story" }, message: "must have required property 'story'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.accounts === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern32.test(data0)) {
            let err5 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.username !== void 0 && typeof data.username != "string") {
        let err7 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.name !== void 0 && typeof data.name != "string") {
        let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.story !== void 0 && typeof data.story != "string") {
        let err9 = { instancePath: instancePath + "/story", schemaPath: "#/properties/story/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.accounts !== void 0) {
        let data4 = data.accounts;
        if (Array.isArray(data4)) {
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              if (data5.id === void 0) {
                let err10 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (data5.account_number === void 0) {
                let err11 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "account_number" }, message: "must have required property 'account_number'" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (data5.bank_code === void 0) {
                let err12 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "bank_code" }, message: "must have required property 'bank_code'" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (data5.nickname === void 0) {
                let err13 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "nickname" }, message: "must have required property 'nickname'" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (data5.id !== void 0) {
                let data6 = data5.id;
                if (typeof data6 == "string") {
                  if (!pattern3.test(data6)) {
                    let err14 = { instancePath: instancePath + "/accounts/" + i0 + "/id", schemaPath: "#/properties/accounts/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                } else {
                  let err15 = { instancePath: instancePath + "/accounts/" + i0 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
              if (data5.account_number !== void 0 && typeof data5.account_number != "string") {
                let err16 = { instancePath: instancePath + "/accounts/" + i0 + "/account_number", schemaPath: "#/properties/accounts/items/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (data5.bank_code !== void 0 && typeof data5.bank_code != "string") {
                let err17 = { instancePath: instancePath + "/accounts/" + i0 + "/bank_code", schemaPath: "#/properties/accounts/items/properties/bank_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (data5.nickname !== void 0 && typeof data5.nickname != "string") {
                let err18 = { instancePath: instancePath + "/accounts/" + i0 + "/nickname", schemaPath: "#/properties/accounts/items/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            } else {
              let err19 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        } else {
          let err20 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate211.errors = vErrors, errors === 0;
  }
  validate211.evaluated = { props: { customer_id: !0, username: !0, name: !0, story: !0, accounts: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.data !== void 0) {
        let data0 = data.data;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate211(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate210.errors = vErrors, errors === 0;
  }
  validate210.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate210(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
  }
  validate209.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema19__ = validate214, schema78 = { $ref: "spec#/components/schemas/TokenSet", $id: "schema19" }, schema79 = { type: "object", description: "The answer of a token endpoint (RFC 6749, section 5.1).", required: ["access_token", "token_type", "expires_in", "scope"], properties: { access_token: { type: "string" }, token_type: { enum: ["Bearer", "DPoP"], description: "DPoP where it is bound to a key (RFC 9449, section 5)." }, expires_in: { type: "integer", minimum: 1, description: "Seconds of wall time." }, scope: { type: "string", description: "Space-separated." }, refresh_token: { type: "string" }, id_token: { type: "string" } } };
  function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.access_token === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.token_type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token_type" }, message: "must have required property 'token_type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.expires_in === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_in" }, message: "must have required property 'expires_in'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.scope === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.access_token !== void 0 && typeof data.access_token != "string") {
        let err4 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.token_type !== void 0) {
        let data1 = data.token_type;
        if (!(data1 === "Bearer" || data1 === "DPoP")) {
          let err5 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema79.properties.token_type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.expires_in !== void 0) {
        let data2 = data.expires_in;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err6 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number" && (data2 < 1 || isNaN(data2))) {
          let err7 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.scope !== void 0 && typeof data.scope != "string") {
        let err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.refresh_token !== void 0 && typeof data.refresh_token != "string") {
        let err9 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.id_token !== void 0 && typeof data.id_token != "string") {
        let err10 = { instancePath: instancePath + "/id_token", schemaPath: "#/properties/id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate215.errors = vErrors, errors === 0;
  }
  validate215.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, scope: !0, refresh_token: !0, id_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
  }
  validate214.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, scope: !0, refresh_token: !0, id_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema20__ = validate217, schema80 = { $ref: "spec#/components/schemas/Clock", $id: "schema20" }, schema81 = { type: "object", description: "Bank time. A frozen clock moves only by advance; a ticking one also moves with the wall.", required: ["now", "mode"], properties: { now: { $ref: "#/components/schemas/Timestamp" }, mode: { type: "string", enum: ["frozen", "ticking"] } } };
  function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.now === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.mode === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.now !== void 0 && (validate74(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.mode !== void 0) {
        let data1 = data.mode;
        if (typeof data1 != "string") {
          let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!(data1 === "frozen" || data1 === "ticking")) {
          let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema81.properties.mode.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate218.errors = vErrors, errors === 0;
  }
  validate218.evaluated = { props: { now: !0, mode: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate218(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length), validate217.errors = vErrors, errors === 0;
  }
  validate217.evaluated = { props: { now: !0, mode: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema21__ = validate221, schema82 = { $ref: "spec#/components/schemas/Liveness", $id: "schema21" }, schema83 = { type: "object", required: ["status"], properties: { status: { const: "ok" } } };
  function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status !== void 0 && data.status !== "ok") {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate222.errors = vErrors, errors === 0;
  }
  validate222.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate222(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length), validate221.errors = vErrors, errors === 0;
  }
  validate221.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema22__ = validate224, schema84 = { $ref: "spec#/components/schemas/Readiness", $id: "schema22" }, schema85 = { type: "object", required: ["status", "checks"], properties: { status: { type: "string", enum: ["ok", "failing"] }, checks: { type: "object", additionalProperties: { type: "string", enum: ["ok", "failing"] } } } };
  function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.status === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.checks === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checks" }, message: "must have required property 'checks'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status !== void 0) {
        let data0 = data.status;
        if (typeof data0 != "string") {
          let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!(data0 === "ok" || data0 === "failing")) {
          let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema85.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.checks !== void 0) {
        let data1 = data.checks;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1))
          for (let key0 in data1) {
            let data2 = data1[key0];
            if (typeof data2 != "string") {
              let err4 = { instancePath: instancePath + "/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checks/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (!(data2 === "ok" || data2 === "failing")) {
              let err5 = { instancePath: instancePath + "/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checks/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema85.properties.checks.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
        else {
          let err6 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate225.errors = vErrors, errors === 0;
  }
  validate225.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate225(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length), validate224.errors = vErrors, errors === 0;
  }
  validate224.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema23__ = validate227, schema86 = { $ref: "spec#/components/schemas/Version", $id: "schema23" }, schema87 = { type: "object", required: ["name", "version", "contract_version"], properties: { name: { type: "string", examples: ["wekeza-server"] }, version: { type: "string", examples: ["0.1.0"] }, contract_version: { type: "string", examples: ["0.1.0"] } } };
  function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.contract_version === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract_version" }, message: "must have required property 'contract_version'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.name !== void 0 && typeof data.name != "string") {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.version !== void 0 && typeof data.version != "string") {
        let err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.contract_version !== void 0 && typeof data.contract_version != "string") {
        let err5 = { instancePath: instancePath + "/contract_version", schemaPath: "#/properties/contract_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate228.errors = vErrors, errors === 0;
  }
  validate228.evaluated = { props: { name: !0, version: !0, contract_version: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate228(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length), validate227.errors = vErrors, errors === 0;
  }
  validate227.evaluated = { props: { name: !0, version: !0, contract_version: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema24__ = validate230, schema88 = { type: "object", required: ["openapi"], properties: { openapi: { type: "string" } }, $id: "schema24" };
  function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.openapi === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "openapi" }, message: "must have required property 'openapi'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.openapi !== void 0 && typeof data.openapi != "string") {
        let err1 = { instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate230.errors = vErrors, errors === 0;
  }
  validate230.evaluated = { props: { openapi: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema25__ = validate231, schema89 = { $ref: "spec#/components/schemas/ErrorExplanation", $id: "schema25" }, schema90 = { type: "object", description: "One entry of the error catalogue.", required: ["code", "status", "title", "cause", "next", "retryable"], properties: { code: { type: "string" }, status: { type: "integer" }, title: { type: "string" }, cause: { type: "string" }, next: { type: "string" }, retryable: { type: "boolean" } } };
  function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.title === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.cause === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cause" }, message: "must have required property 'cause'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.next === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next" }, message: "must have required property 'next'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.retryable === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryable" }, message: "must have required property 'retryable'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.title !== void 0 && typeof data.title != "string") {
        let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.cause !== void 0 && typeof data.cause != "string") {
        let err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.next !== void 0 && typeof data.next != "string") {
        let err10 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.retryable !== void 0 && typeof data.retryable != "boolean") {
        let err11 = { instancePath: instancePath + "/retryable", schemaPath: "#/properties/retryable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate232.errors = vErrors, errors === 0;
  }
  validate232.evaluated = { props: { code: !0, status: !0, title: !0, cause: !0, next: !0, retryable: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate232(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate231.errors = vErrors, errors === 0;
  }
  return validate231.evaluated = { props: { code: !0, status: !0, title: !0, cause: !0, next: !0, retryable: !0 }, dynamicProps: !1, dynamicItems: !1 }, { schema0: schema0__, schema1: schema1__, schema2: schema2__, schema3: schema3__, schema4: schema4__, schema5: schema5__, schema6: schema6__, schema7: schema7__, schema8: schema8__, schema9: schema9__, schema10: schema10__, schema11: schema11__, schema12: schema12__, schema13: schema13__, schema14: schema14__, schema15: schema15__, schema16: schema16__, schema17: schema17__, schema18: schema18__, schema19: schema19__, schema20: schema20__, schema21: schema21__, schema22: schema22__, schema23: schema23__, schema24: schema24__, schema25: schema25__ };
})(), responseValidators = {
  listAccounts: {
    200: schema0,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getAccount: {
    200: schema2,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getAccountBalance: {
    200: schema3,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getAccountDetails: {
    200: schema4,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listTransactions: {
    200: schema5,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getTransaction: {
    200: schema6,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listConsents: {
    200: schema7,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createConsent: {
    201: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getConsent: {
    200: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  revokeConsent: {
    200: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getConsentHistory: {
    200: schema9,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  confirmFunds: {
    200: schema10,
    400: schema1,
    401: schema1,
    403: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listPayments: {
    200: schema11,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createPayment: {
    201: schema12,
    400: schema1,
    401: schema1,
    403: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getPayment: {
    200: schema12,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  cancelPayment: {
    200: schema12,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createTransfer: {
    201: schema13,
    400: schema1,
    401: schema1,
    403: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getTransfer: {
    200: schema13,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listMyConsents: {
    200: schema14,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getMyConsent: {
    200: schema15,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  revokeMyConsent: {
    200: schema16,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getMyConsentHistory: {
    200: schema9,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  approveMyConsent: {
    200: schema16,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  rejectMyConsent: {
    200: schema16,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  renewMyConsent: {
    200: schema16,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listMyReceipts: {
    200: schema17,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listPersonas: {
    200: schema18,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createSandboxToken: {
    200: schema19,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createSandboxSession: {
    200: schema19,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  approveConsent: {
    200: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  rejectConsent: {
    200: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    413: schema1,
    415: schema1,
    422: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getClock: {
    200: schema20,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  advanceClock: {
    200: schema20,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    413: schema1,
    415: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  resetBank: {
    200: schema20,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getLiveness: {
    200: schema21,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getReadiness: {
    200: schema22,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema22
  },
  getVersion: {
    200: schema23,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getContract: {
    200: schema24,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  explainError: {
    200: schema25,
    400: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  }
};
export {
  responseValidators
};
