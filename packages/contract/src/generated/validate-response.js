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

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var { schema0, schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8, schema9, schema10, schema11, schema12, schema13, schema14, schema15, schema16, schema17, schema18, schema19, schema20, schema21, schema22, schema23, schema24, schema25, schema26, schema27, schema28, schema29, schema30, schema31, schema32, schema33, schema34, schema35, schema36, schema37, schema38, schema39, schema40, schema41 } = (() => {
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
  let schema1__ = validate60, schema242 = { $ref: "spec#/components/schemas/Problem", $id: "schema1" }, schema252 = { type: "object", description: "A refusal (RFC 9457). `detail` ends with what to do next.", required: ["type", "title", "status", "detail", "code", "request_id", "docs_url", "retryable"], properties: { type: { type: "string", format: "uri-reference" }, title: { type: "string" }, status: { type: "integer", minimum: 400, maximum: 599 }, detail: { type: "string" }, code: { type: "string", description: "A key of the error catalogue." }, request_id: { type: "string" }, docs_url: { type: "string", format: "uri-reference" }, retryable: { type: "boolean" }, errors: { type: "array", items: { $ref: "#/components/schemas/FieldError" } }, permission: { type: "string", description: "The permission that was missing." }, consent_id: { type: "string", description: "The consent that fell short." }, account_id: { type: "string", description: "The account that it does not cover." }, payment_id: { type: "string", description: "The payment that already used the consent." } } }, formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i, schema262 = { type: "object", description: "What is wrong, and where.", required: ["pointer", "code", "detail"], properties: { pointer: { type: "string", description: "JSON pointer (RFC 6901) into the body, or /query/name, /header/name, /rows/number/column of a CSV." }, code: { type: "string" }, detail: { type: "string" }, row: { type: "integer", minimum: 1, description: "Of a file. 1 is the first item; the header of a CSV is not counted." }, column: { type: "string", description: "Of a CSV." } } };
  function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.pointer === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.code === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.detail === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.pointer !== void 0 && typeof data.pointer != "string") {
        let err3 = { instancePath: instancePath + "/pointer", schemaPath: "#/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.detail !== void 0 && typeof data.detail != "string") {
        let err5 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.row !== void 0) {
        let data3 = data.row;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
          let err6 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data3 == "number" && (data3 < 1 || isNaN(data3))) {
          let err7 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.column !== void 0 && typeof data.column != "string") {
        let err8 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    } else {
      let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate62.errors = vErrors, errors === 0;
  }
  validate62.evaluated = { props: { pointer: !0, code: !0, detail: !0, row: !0, column: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
          for (let i0 = 0; i0 < len0; i0++)
            validate62(data8[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
        } else {
          let err20 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.permission !== void 0 && typeof data.permission != "string") {
        let err21 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.consent_id !== void 0 && typeof data.consent_id != "string") {
        let err22 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.account_id !== void 0 && typeof data.account_id != "string") {
        let err23 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.payment_id !== void 0 && typeof data.payment_id != "string") {
        let err24 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    } else {
      let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    return validate61.errors = vErrors, errors === 0;
  }
  validate61.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, code: !0, request_id: !0, docs_url: !0, retryable: !0, errors: !0, permission: !0, consent_id: !0, account_id: !0, payment_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
  }
  validate60.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0, code: !0, request_id: !0, docs_url: !0, retryable: !0, errors: !0, permission: !0, consent_id: !0, account_id: !0, payment_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema2__ = validate65, schema272 = { $ref: "spec#/components/schemas/Account", $id: "schema2" };
  function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
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
    return validate66.errors = vErrors, errors === 0;
  }
  validate66.evaluated = { props: { id: !0, type: !0, currency: !0, status: !0, nickname: !0, masked_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
  }
  validate65.evaluated = { props: { id: !0, type: !0, currency: !0, status: !0, nickname: !0, masked_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema3__ = validate69, schema292 = { $ref: "spec#/components/schemas/Balance", $id: "schema3" }, schema302 = { type: "object", description: "What is booked, and what of it can be spent now (booked, less holds, plus an agreed overdraft).", required: ["account_id", "booked", "available", "held", "as_of"], properties: { account_id: { type: "string", pattern: "^acc_" }, booked: { $ref: "#/components/schemas/Money" }, available: { $ref: "#/components/schemas/Money" }, held: { $ref: "#/components/schemas/Money" }, as_of: { $ref: "#/components/schemas/Timestamp" } } }, schema312 = { type: "object", description: "An amount, exact, as a decimal string with two places; never a float.", required: ["amount", "currency"], properties: { amount: { type: "string", pattern: "^-?\\d{1,13}\\.\\d{2}$", examples: ["1250.00"] }, currency: { $ref: "#/components/schemas/Currency" } } }, pattern7 = new RegExp("^-?\\d{1,13}\\.\\d{2}$", "u");
  function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
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
    return validate71.errors = vErrors, errors === 0;
  }
  validate71.evaluated = { props: { amount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema322 = { type: "string", format: "date-time", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, formats4 = require_formats().fullFormats["date-time"];
  function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!formats4.validate(data)) {
        let err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate76.errors = vErrors, errors === 0;
  }
  validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
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
      data.booked !== void 0 && (validate71(data.booked, { instancePath: instancePath + "/booked", parentData: data, parentDataProperty: "booked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.available !== void 0 && (validate71(data.available, { instancePath: instancePath + "/available", parentData: data, parentDataProperty: "available", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.held !== void 0 && (validate71(data.held, { instancePath: instancePath + "/held", parentData: data, parentDataProperty: "held", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.as_of !== void 0 && (validate76(data.as_of, { instancePath: instancePath + "/as_of", parentData: data, parentDataProperty: "as_of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate70.errors = vErrors, errors === 0;
  }
  validate70.evaluated = { props: { account_id: !0, booked: !0, available: !0, held: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
  }
  validate69.evaluated = { props: { account_id: !0, booked: !0, available: !0, held: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema4__ = validate79, schema332 = { $ref: "spec#/components/schemas/AccountDetails", $id: "schema4" }, schema342 = { type: "object", description: "An account's number and holders. Needs the permission account_details.read.", required: ["account_id", "account_number", "bank_code", "holders", "opened_on"], properties: { account_id: { type: "string", pattern: "^acc_" }, account_number: { type: "string", pattern: "^\\d{10,14}$", examples: ["0110000012"] }, bank_code: { type: "string", pattern: "^\\d{2}$", examples: ["77"] }, holders: { type: "array", minItems: 1, items: { type: "string" }, examples: [["Wanjiru Kamau"]] }, opened_on: { type: "string", format: "date" } } }, pattern9 = new RegExp("^\\d{10,14}$", "u"), pattern10 = new RegExp("^\\d{2}$", "u"), formats6 = require_formats().fullFormats.date;
  function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
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
    return validate80.errors = vErrors, errors === 0;
  }
  validate80.evaluated = { props: { account_id: !0, account_number: !0, bank_code: !0, holders: !0, opened_on: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), validate79.errors = vErrors, errors === 0;
  }
  validate79.evaluated = { props: { account_id: !0, account_number: !0, bank_code: !0, holders: !0, opened_on: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema5__ = validate82, schema352 = { $ref: "spec#/components/schemas/Statement", $id: "schema5" }, schema362 = { type: "object", description: "What an account held as its days began and as they ended, and what was booked in between. It adds up.", required: ["account_id", "from", "to", "opening", "total_in", "total_out", "closing", "count_in", "count_out", "as_of"], properties: { account_id: { type: "string", pattern: "^acc_" }, from: { type: "string", format: "date" }, to: { type: "string", format: "date" }, opening: { $ref: "#/components/schemas/Money", description: "Booked as the first day begins." }, total_in: { $ref: "#/components/schemas/Money" }, total_out: { $ref: "#/components/schemas/Money", description: "Always positive." }, closing: { $ref: "#/components/schemas/Money", description: "Booked as the last day ends, or by now: opening plus total_in less total_out." }, count_in: { type: "integer", minimum: 0 }, count_out: { type: "integer", minimum: 0 }, as_of: { $ref: "#/components/schemas/Timestamp" } } };
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.from === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.to === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.opening === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opening" }, message: "must have required property 'opening'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.total_in === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_in" }, message: "must have required property 'total_in'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.total_out === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total_out" }, message: "must have required property 'total_out'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.closing === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closing" }, message: "must have required property 'closing'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.count_in === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count_in" }, message: "must have required property 'count_in'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.count_out === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count_out" }, message: "must have required property 'count_out'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.as_of === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" }, message: "must have required property 'as_of'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern3.test(data0)) {
            let err10 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.from !== void 0) {
        let data1 = data.from;
        if (typeof data1 == "string") {
          if (!formats6.validate(data1)) {
            let err12 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.to !== void 0) {
        let data2 = data.to;
        if (typeof data2 == "string") {
          if (!formats6.validate(data2)) {
            let err14 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.opening !== void 0 && (validate71(data.opening, { instancePath: instancePath + "/opening", parentData: data, parentDataProperty: "opening", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.total_in !== void 0 && (validate71(data.total_in, { instancePath: instancePath + "/total_in", parentData: data, parentDataProperty: "total_in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.total_out !== void 0 && (validate71(data.total_out, { instancePath: instancePath + "/total_out", parentData: data, parentDataProperty: "total_out", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.closing !== void 0 && (validate71(data.closing, { instancePath: instancePath + "/closing", parentData: data, parentDataProperty: "closing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.count_in !== void 0) {
        let data7 = data.count_in;
        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
          let err16 = { instancePath: instancePath + "/count_in", schemaPath: "#/properties/count_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (typeof data7 == "number" && (data7 < 0 || isNaN(data7))) {
          let err17 = { instancePath: instancePath + "/count_in", schemaPath: "#/properties/count_in/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.count_out !== void 0) {
        let data8 = data.count_out;
        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
          let err18 = { instancePath: instancePath + "/count_out", schemaPath: "#/properties/count_out/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (typeof data8 == "number" && (data8 < 0 || isNaN(data8))) {
          let err19 = { instancePath: instancePath + "/count_out", schemaPath: "#/properties/count_out/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      data.as_of !== void 0 && (validate76(data.as_of, { instancePath: instancePath + "/as_of", parentData: data, parentDataProperty: "as_of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    return validate83.errors = vErrors, errors === 0;
  }
  validate83.evaluated = { props: { account_id: !0, from: !0, to: !0, opening: !0, total_in: !0, total_out: !0, closing: !0, count_in: !0, count_out: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
  }
  validate82.evaluated = { props: { account_id: !0, from: !0, to: !0, opening: !0, total_in: !0, total_out: !0, closing: !0, count_in: !0, count_out: !0, as_of: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema6__ = validate90, schema372 = { $ref: "spec#/components/schemas/BeneficiaryPage", $id: "schema6" }, schema382 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Beneficiary" } }, page: { $ref: "#/components/schemas/Page" } } }, schema392 = { type: "object", description: "Somebody whom an account has paid, or whom its holder has written down.", required: ["id", "account_id", "payee", "created_at"], properties: { id: { type: "string", pattern: "^ben_" }, account_id: { type: "string", pattern: "^acc_" }, payee: { $ref: "#/components/schemas/Payee" }, created_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern12 = new RegExp("^ben_", "u"), schema402 = { description: `Who receives: an account, a phone, a paybill or a till. Kenya has no IBAN, so an account is its number and its bank's
code.
`, type: "object", required: ["type"], properties: { type: { enum: ["account", "mobile", "paybill", "till"] } }, allOf: [{ if: { properties: { type: { const: "account" } }, required: ["type"] }, then: { $ref: "#/components/schemas/AccountPayee" } }, { if: { properties: { type: { const: "mobile" } }, required: ["type"] }, then: { $ref: "#/components/schemas/MobilePayee" } }, { if: { properties: { type: { const: "paybill" } }, required: ["type"] }, then: { $ref: "#/components/schemas/PaybillPayee" } }, { if: { properties: { type: { const: "till" } }, required: ["type"] }, then: { $ref: "#/components/schemas/TillPayee" } }] }, schema412 = { type: "object", description: "The holder of an account at a Kenyan bank.", additionalProperties: !1, required: ["type", "name", "account_number", "bank_code"], properties: { type: { const: "account" }, name: { $ref: "#/components/schemas/PayeeName" }, account_number: { type: "string", pattern: "^\\d{6,14}$", examples: ["0110000021"] }, bank_code: { type: "string", pattern: "^\\d{2}$", description: "The bank\u2019s code in its one canonical form: two digits.", examples: ["77"] } } }, schema42 = { type: "string", minLength: 1, maxLength: 140, examples: ["Baraka Traders Ltd"] }, func1 = require_ucs2length().default;
  function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func1(data) > 140) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (func1(data) < 1) {
        let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate95.errors = vErrors, errors === 0;
  }
  validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern14 = new RegExp("^\\d{6,14}$", "u");
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
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
      if (data.name !== void 0 && (validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.account_number !== void 0) {
        let data2 = data.account_number;
        if (typeof data2 == "string") {
          if (!pattern14.test(data2)) {
            let err6 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/pattern", keyword: "pattern", params: { pattern: "^\\d{6,14}$" }, message: 'must match pattern "^\\d{6,14}$"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/account_number", schemaPath: "#/properties/account_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.bank_code !== void 0) {
        let data3 = data.bank_code;
        if (typeof data3 == "string") {
          if (!pattern10.test(data3)) {
            let err8 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/pattern", keyword: "pattern", params: { pattern: "^\\d{2}$" }, message: 'must match pattern "^\\d{2}$"' };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/bank_code", schemaPath: "#/properties/bank_code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate94.errors = vErrors, errors === 0;
  }
  validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema43 = { type: "object", description: "Whoever has a phone with mobile money.", additionalProperties: !1, required: ["type", "name", "phone_number"], properties: { type: { const: "mobile" }, name: { $ref: "#/components/schemas/PayeeName" }, phone_number: { type: "string", pattern: "^254\\d{9}$", description: "A Kenyan mobile number in its one canonical form: twelve digits from 254 on, without a plus.", examples: ["254712345678"] } } }, pattern16 = new RegExp("^254\\d{9}$", "u");
  function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.phone_number === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone_number" }, message: "must have required property 'phone_number'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "name" || key0 === "phone_number")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.type !== void 0 && data.type !== "mobile") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "mobile" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.name !== void 0 && (validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.phone_number !== void 0) {
        let data2 = data.phone_number;
        if (typeof data2 == "string") {
          if (!pattern16.test(data2)) {
            let err5 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/pattern", keyword: "pattern", params: { pattern: "^254\\d{9}$" }, message: 'must match pattern "^254\\d{9}$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate98.errors = vErrors, errors === 0;
  }
  validate98.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema44 = { type: "object", description: "A business that is paid by its paybill number and the payer's account with it.", additionalProperties: !1, required: ["type", "name", "paybill_number", "account_reference"], properties: { type: { const: "paybill" }, name: { $ref: "#/components/schemas/PayeeName" }, paybill_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["888880"] }, account_reference: { type: "string", pattern: "^[A-Za-z0-9 ./#-]{1,20}$", description: "The payer's account with the business, as the business gave it.", examples: ["37194502881"] } } }, pattern17 = new RegExp("^\\d{5,7}$", "u"), pattern18 = new RegExp("^[A-Za-z0-9 ./#-]{1,20}$", "u");
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.paybill_number === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paybill_number" }, message: "must have required property 'paybill_number'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.account_reference === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_reference" }, message: "must have required property 'account_reference'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "name" || key0 === "paybill_number" || key0 === "account_reference")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.type !== void 0 && data.type !== "paybill") {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "paybill" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.name !== void 0 && (validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.paybill_number !== void 0) {
        let data2 = data.paybill_number;
        if (typeof data2 == "string") {
          if (!pattern17.test(data2)) {
            let err6 = { instancePath: instancePath + "/paybill_number", schemaPath: "#/properties/paybill_number/pattern", keyword: "pattern", params: { pattern: "^\\d{5,7}$" }, message: 'must match pattern "^\\d{5,7}$"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/paybill_number", schemaPath: "#/properties/paybill_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.account_reference !== void 0) {
        let data3 = data.account_reference;
        if (typeof data3 == "string") {
          if (!pattern18.test(data3)) {
            let err8 = { instancePath: instancePath + "/account_reference", schemaPath: "#/properties/account_reference/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9 ./#-]{1,20}$" }, message: 'must match pattern "^[A-Za-z0-9 ./#-]{1,20}$"' };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/account_reference", schemaPath: "#/properties/account_reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate101.errors = vErrors, errors === 0;
  }
  validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema45 = { type: "object", description: "A shop that is paid by its till number.", additionalProperties: !1, required: ["type", "name", "till_number"], properties: { type: { const: "till" }, name: { $ref: "#/components/schemas/PayeeName" }, till_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["567891"] } } };
  function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.till_number === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "till_number" }, message: "must have required property 'till_number'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "name" || key0 === "till_number")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.type !== void 0 && data.type !== "till") {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "till" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.name !== void 0 && (validate95(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.till_number !== void 0) {
        let data2 = data.till_number;
        if (typeof data2 == "string") {
          if (!pattern17.test(data2)) {
            let err5 = { instancePath: instancePath + "/till_number", schemaPath: "#/properties/till_number/pattern", keyword: "pattern", params: { pattern: "^\\d{5,7}$" }, message: 'must match pattern "^\\d{5,7}$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/till_number", schemaPath: "#/properties/till_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate104.errors = vErrors, errors === 0;
  }
  validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
    evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
    let _errs2 = errors, valid1 = !0, _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.type !== void 0 && data.type !== "account") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
      let _errs5 = errors;
      validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid1 = _valid0, valid1)
        var props0 = !0;
    }
    if (!valid1) {
      let err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.type === void 0 && (missing1 = "type")) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.type !== void 0 && data.type !== "mobile") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
      let _errs10 = errors;
      validate98(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      if (valid3 = _valid1, valid3)
        var props1 = !0;
    }
    if (!valid3) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1)));
    let _errs12 = errors, valid5 = !0, _errs13 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.type === void 0 && (missing2 = "type")) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else if (data.type !== void 0 && data.type !== "paybill") {
        let err7 = {};
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid2 = _errs13 === errors;
    if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
      let _errs15 = errors;
      validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
      var _valid2 = _errs15 === errors;
      if (valid5 = _valid2, valid5)
        var props2 = !0;
    }
    if (!valid5) {
      let err8 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    props0 !== !0 && props2 !== void 0 && (props2 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props2)));
    let _errs17 = errors, valid7 = !0, _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.type === void 0 && (missing3 = "type")) {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      } else if (data.type !== void 0 && data.type !== "till") {
        let err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid3 = _errs18 === errors;
    if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid3) {
      let _errs20 = errors;
      validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
      var _valid3 = _errs20 === errors;
      if (valid7 = _valid3, valid7)
        var props3 = !0;
    }
    if (!valid7) {
      let err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (props0 !== !0 && props3 !== void 0 && (props3 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props3))), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (props0 !== !0 && (props0 = props0 || {}, props0.type = !0), data.type !== void 0) {
        let data4 = data.type;
        if (!(data4 === "account" || data4 === "mobile" || data4 === "paybill" || data4 === "till")) {
          let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema402.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate93.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate93.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern12.test(data0)) {
            let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^ben_" }, message: 'must match pattern "^ben_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.payee !== void 0 && (validate93(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate92.errors = vErrors, errors === 0;
  }
  validate92.evaluated = { props: { id: !0, account_id: !0, payee: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema46 = { type: "object", description: "Where this page stands. The same next page is in the Link header (RFC 8288).", required: ["has_more", "next_cursor"], properties: { has_more: { type: "boolean" }, next_cursor: { type: ["string", "null"], description: "Opaque and signed; good for the application that received it only." } } };
  function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
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
          let err3 = { instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/type", keyword: "type", params: { type: schema46.properties.next_cursor.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate110.errors = vErrors, errors === 0;
  }
  validate110.evaluated = { props: { has_more: !0, next_cursor: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
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
            validate92(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate91.errors = vErrors, errors === 0;
  }
  validate91.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema7__ = validate113, schema47 = { $ref: "spec#/components/schemas/StandingOrderList", $id: "schema7" }, schema48 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/StandingOrder" } } } }, schema49 = { type: "object", description: "A payment that its holder has told the bank to make again and again.", required: ["id", "account_id", "status", "payee", "amount", "reference", "schedule", "next_on", "ends_on", "last_run", "created_at"], properties: { id: { type: "string", pattern: "^sto_" }, account_id: { type: "string", pattern: "^acc_" }, status: { type: "string", enum: ["active", "ended"] }, payee: { $ref: "#/components/schemas/Payee" }, amount: { $ref: "#/components/schemas/Money" }, reference: { type: ["string", "null"] }, schedule: { $ref: "#/components/schemas/StandingOrderSchedule" }, next_on: { type: ["string", "null"], format: "date", description: "The day in Nairobi on which it is paid next; null once it has ended." }, ends_on: { type: ["string", "null"], format: "date", description: "The last day on which it may be paid; null where it goes on." }, last_run: { oneOf: [{ $ref: "#/components/schemas/StandingOrderRun" }, { type: "null" }], description: "Null before the first." }, created_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern20 = new RegExp("^sto_", "u"), schema50 = { type: "object", description: "On which days it is paid.", required: ["every", "day"], properties: { every: { type: "string", enum: ["week", "month"] }, day: { type: "integer", minimum: 1, maximum: 31, description: `Of a week: 1 for Monday to 7 for Sunday. Of a month: 1 to 31; a month that lacks the day is paid on its last.
` } } };
  function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.every === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.day === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.every !== void 0) {
        let data0 = data.every;
        if (typeof data0 != "string") {
          let err2 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!(data0 === "week" || data0 === "month")) {
          let err3 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/enum", keyword: "enum", params: { allowedValues: schema50.properties.every.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.day !== void 0) {
        let data1 = data.day;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          let err4 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (typeof data1 == "number") {
          if (data1 > 31 || isNaN(data1)) {
            let err5 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            let err6 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate118.errors = vErrors, errors === 0;
  }
  validate118.evaluated = { props: { every: !0, day: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema51 = { type: "object", description: "How it went the last time. What failed is not tried again before the next day.", required: ["on", "outcome", "failure_code"], properties: { on: { type: "string", format: "date" }, outcome: { type: "string", enum: ["paid", "failed"] }, failure_code: { type: ["string", "null"], description: "Of the error catalogue, where it failed." } } };
  function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.on === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.outcome === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.failure_code === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.on !== void 0) {
        let data0 = data.on;
        if (typeof data0 == "string") {
          if (!formats6.validate(data0)) {
            let err3 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.outcome !== void 0) {
        let data1 = data.outcome;
        if (typeof data1 != "string") {
          let err5 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!(data1 === "paid" || data1 === "failed")) {
          let err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema51.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data2 = data.failure_code;
        if (typeof data2 != "string" && data2 !== null) {
          let err7 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema51.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate120.errors = vErrors, errors === 0;
  }
  validate120.evaluated = { props: { on: !0, outcome: !0, failure_code: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.payee === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.reference === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.schedule === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property 'schedule'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.next_on === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_on" }, message: "must have required property 'next_on'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.ends_on === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends_on" }, message: "must have required property 'ends_on'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.last_run === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "last_run" }, message: "must have required property 'last_run'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.created_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern20.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^sto_" }, message: 'must match pattern "^sto_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err13 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!(data2 === "active" || data2 === "ended")) {
          let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema49.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.payee !== void 0 && (validate93(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data5 = data.reference;
        if (typeof data5 != "string" && data5 !== null) {
          let err17 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema49.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.schedule !== void 0 && (validate118(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.next_on !== void 0) {
        let data7 = data.next_on;
        if (typeof data7 != "string" && data7 !== null) {
          let err18 = { instancePath: instancePath + "/next_on", schemaPath: "#/properties/next_on/type", keyword: "type", params: { type: schema49.properties.next_on.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (typeof data7 == "string" && !formats6.validate(data7)) {
          let err19 = { instancePath: instancePath + "/next_on", schemaPath: "#/properties/next_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.ends_on !== void 0) {
        let data8 = data.ends_on;
        if (typeof data8 != "string" && data8 !== null) {
          let err20 = { instancePath: instancePath + "/ends_on", schemaPath: "#/properties/ends_on/type", keyword: "type", params: { type: schema49.properties.ends_on.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (typeof data8 == "string" && !formats6.validate(data8)) {
          let err21 = { instancePath: instancePath + "/ends_on", schemaPath: "#/properties/ends_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.last_run !== void 0) {
        let data9 = data.last_run, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
        validate120(data9, { instancePath: instancePath + "/last_run", parentData: data, parentDataProperty: "last_run", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
        var _valid0 = _errs18 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props1 = {};
          props1.on = !0, props1.outcome = !0, props1.failure_code = !0;
        }
        let _errs19 = errors;
        if (data9 !== null) {
          let err22 = { instancePath: instancePath + "/last_run", schemaPath: "#/properties/last_run/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid0 = _errs19 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err23 = { instancePath: instancePath + "/last_run", schemaPath: "#/properties/last_run/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    return validate115.errors = vErrors, errors === 0;
  }
  validate115.evaluated = { props: { id: !0, account_id: !0, status: !0, payee: !0, amount: !0, reference: !0, schedule: !0, next_on: !0, ends_on: !0, last_run: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
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
            validate115(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate114.errors = vErrors, errors === 0;
  }
  validate114.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate114(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
  }
  validate113.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema8__ = validate125, schema52 = { $ref: "spec#/components/schemas/TransactionPage", $id: "schema8" }, schema53 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Transaction" } }, page: { $ref: "#/components/schemas/Page" } } }, schema54 = { type: "object", description: "What moved on one account, or is held for a payment that is on its way.", required: ["id", "account_id", "status", "direction", "amount", "description", "counterparty", "payment_id", "balance_after", "booked_at", "held_at"], properties: { id: { type: "string", pattern: "^txn_", description: "The same while it is pending and once it is posted." }, account_id: { type: "string", pattern: "^acc_" }, status: { type: "string", enum: ["pending", "posted"], description: "Pending is held and not booked yet; it is posted, or it is gone if nothing comes of it." }, direction: { type: "string", enum: ["credit", "debit"] }, amount: { $ref: "#/components/schemas/Money", description: "Always positive; direction says which way." }, description: { type: "string" }, counterparty: { type: ["string", "null"] }, payment_id: { type: ["string", "null"], description: "The payment or transfer that caused it; null where none did." }, balance_after: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Null while it is pending." }, booked_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Null while it is pending." }, held_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Since when its amount is held; null once it is posted." } } }, pattern22 = new RegExp("^txn_", "u");
  function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.direction === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.description === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.counterparty === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.payment_id === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.balance_after === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.booked_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.held_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held_at" }, message: "must have required property 'held_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern22.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err13 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!(data2 === "pending" || data2 === "posted")) {
          let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema54.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data3 = data.direction;
        if (typeof data3 != "string") {
          let err17 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!(data3 === "credit" || data3 === "debit")) {
          let err18 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema54.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.counterparty !== void 0) {
        let data6 = data.counterparty;
        if (typeof data6 != "string" && data6 !== null) {
          let err20 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema54.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data7 = data.payment_id;
        if (typeof data7 != "string" && data7 !== null) {
          let err21 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema54.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.balance_after !== void 0) {
        let data8 = data.balance_after, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
        validate71(data8, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid0 = _errs18 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs19 = errors;
        if (data8 !== null) {
          let err22 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid0 = _errs19 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err23 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.booked_at !== void 0) {
        let data9 = data.booked_at, _errs22 = errors, valid2 = !1, passing1 = null, _errs23 = errors;
        validate76(data9, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid1 = _errs23 === errors;
        _valid1 && (valid2 = !0, passing1 = 0);
        let _errs24 = errors;
        if (data9 !== null) {
          let err24 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid1 = _errs24 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
        else {
          let err25 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.held_at !== void 0) {
        let data10 = data.held_at, _errs27 = errors, valid3 = !1, passing2 = null, _errs28 = errors;
        validate76(data10, { instancePath: instancePath + "/held_at", parentData: data, parentDataProperty: "held_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid2 = _errs28 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs29 = errors;
        if (data10 !== null) {
          let err26 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid2 = _errs29 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
        else {
          let err27 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    } else {
      let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    return validate127.errors = vErrors, errors === 0;
  }
  validate127.evaluated = { props: { id: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
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
            validate127(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate126.errors = vErrors, errors === 0;
  }
  validate126.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
  }
  validate125.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema9__ = validate135, schema55 = { $ref: "spec#/components/schemas/TransactionSync", $id: "schema9" }, schema56 = { type: "object", description: "What to add to, replace in and take out of a copy of an account's transactions.", required: ["added", "modified", "removed", "has_more", "next_cursor"], properties: { added: { type: "array", items: { $ref: "#/components/schemas/Transaction" } }, modified: { type: "array", items: { $ref: "#/components/schemas/Transaction" }, description: "What the copy has as pending, and is posted now." }, removed: { type: "array", items: { type: "string", pattern: "^txn_" }, description: "Ids of what the copy has as pending, and came to nothing." }, has_more: { type: "boolean", description: "More has happened already; go on at once." }, next_cursor: { type: "string", description: "Keep it beside the copy; the next sync goes on from it. Good for this application, consent and account only." } } };
  function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.added === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" }, message: "must have required property 'added'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.modified === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modified" }, message: "must have required property 'modified'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.removed === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "removed" }, message: "must have required property 'removed'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.has_more === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "has_more" }, message: "must have required property 'has_more'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.next_cursor === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_cursor" }, message: "must have required property 'next_cursor'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.added !== void 0) {
        let data0 = data.added;
        if (Array.isArray(data0)) {
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate127(data0[i0], { instancePath: instancePath + "/added/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
        } else {
          let err5 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.modified !== void 0) {
        let data2 = data.modified;
        if (Array.isArray(data2)) {
          let len1 = data2.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate127(data2[i1], { instancePath: instancePath + "/modified/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
        } else {
          let err6 = { instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.removed !== void 0) {
        let data4 = data.removed;
        if (Array.isArray(data4)) {
          let len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data5 = data4[i2];
            if (typeof data5 == "string") {
              if (!pattern22.test(data5)) {
                let err7 = { instancePath: instancePath + "/removed/" + i2, schemaPath: "#/properties/removed/items/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            } else {
              let err8 = { instancePath: instancePath + "/removed/" + i2, schemaPath: "#/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        } else {
          let err9 = { instancePath: instancePath + "/removed", schemaPath: "#/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.has_more !== void 0 && typeof data.has_more != "boolean") {
        let err10 = { instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.next_cursor !== void 0 && typeof data.next_cursor != "string") {
        let err11 = { instancePath: instancePath + "/next_cursor", schemaPath: "#/properties/next_cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate136.errors = vErrors, errors === 0;
  }
  validate136.evaluated = { props: { added: !0, modified: !0, removed: !0, has_more: !0, next_cursor: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length), validate135.errors = vErrors, errors === 0;
  }
  validate135.evaluated = { props: { added: !0, modified: !0, removed: !0, has_more: !0, next_cursor: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema10__ = validate140, schema57 = { $ref: "spec#/components/schemas/Transaction", $id: "schema10" };
  function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.direction === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.description === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.counterparty === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.payment_id === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.balance_after === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.booked_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.held_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held_at" }, message: "must have required property 'held_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern22.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.account_id !== void 0) {
        let data1 = data.account_id;
        if (typeof data1 == "string") {
          if (!pattern3.test(data1)) {
            let err13 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err15 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!(data2 === "pending" || data2 === "posted")) {
          let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema54.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data3 = data.direction;
        if (typeof data3 != "string") {
          let err17 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!(data3 === "credit" || data3 === "debit")) {
          let err18 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema54.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err19 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.counterparty !== void 0) {
        let data6 = data.counterparty;
        if (typeof data6 != "string" && data6 !== null) {
          let err20 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema54.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data7 = data.payment_id;
        if (typeof data7 != "string" && data7 !== null) {
          let err21 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema54.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.balance_after !== void 0) {
        let data8 = data.balance_after, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
        validate71(data8, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid0 = _errs18 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs19 = errors;
        if (data8 !== null) {
          let err22 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        var _valid0 = _errs19 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err23 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.booked_at !== void 0) {
        let data9 = data.booked_at, _errs22 = errors, valid2 = !1, passing1 = null, _errs23 = errors;
        validate76(data9, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid1 = _errs23 === errors;
        _valid1 && (valid2 = !0, passing1 = 0);
        let _errs24 = errors;
        if (data9 !== null) {
          let err24 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        var _valid1 = _errs24 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
        else {
          let err25 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.held_at !== void 0) {
        let data10 = data.held_at, _errs27 = errors, valid3 = !1, passing2 = null, _errs28 = errors;
        validate76(data10, { instancePath: instancePath + "/held_at", parentData: data, parentDataProperty: "held_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid2 = _errs28 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs29 = errors;
        if (data10 !== null) {
          let err26 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid2 = _errs29 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
        else {
          let err27 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    } else {
      let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    return validate141.errors = vErrors, errors === 0;
  }
  validate141.evaluated = { props: { id: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate141(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length), validate140.errors = vErrors, errors === 0;
  }
  validate140.evaluated = { props: { id: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema11__ = validate147, schema59 = { $ref: "spec#/components/schemas/ConsentPage", $id: "schema11" }, schema60 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Consent" } }, page: { $ref: "#/components/schemas/Page" } } }, schema61 = { type: "object", description: "What a customer was asked, and what became of it. Terms that its kind does not have are null.", required: ["id", "kind", "status", "application_id", "customer_id", "account_ids", "accounts_withheld", "debtor_account_id", "permissions", "transactions_from", "transactions_to", "amount", "cap_per_payment", "cap_per_period", "payments_per_period_max", "total", "items_count", "file_hash", "cap_per_refund", "payee", "payees", "rail", "fallback_rails", "payment_id", "starts_at", "expires_at", "created_at", "updated_at", "authorisation_url"], properties: { id: { type: "string", pattern: "^csn_" }, kind: { $ref: "#/components/schemas/ConsentKind" }, status: { $ref: "#/components/schemas/ConsentStatus" }, application_id: { type: "string" }, customer_id: { type: ["string", "null"], description: "Known once the customer has decided; of several holders, the one who did so first." }, account_ids: { type: "array", items: { type: "string" }, description: "The accounts that the customer chose." }, accounts_withheld: { type: "boolean", description: "Whether the customer holds accounts that they did not choose to show." }, debtor_account_id: { type: ["string", "null"], description: "The account that a consent to pay or to pay back draws on, once known." }, permissions: { type: "array", items: { $ref: "#/components/schemas/Permission" } }, transactions_from: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked before it are not shown." }, transactions_to: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked at it or after are not shown." }, amount: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_payment: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_period: { oneOf: [{ $ref: "#/components/schemas/PeriodCap" }, { type: "null" }] }, payments_per_period_max: { type: ["integer", "null"] }, total: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Of a bulk payment, all items together." }, items_count: { type: ["integer", "null"], description: "Of a bulk payment." }, file_hash: { type: ["string", "null"], description: "Of a bulk payment: SHA-256 of its bytes, in lower-case hex." }, cap_per_refund: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Of refunds; null where only what was paid limits them." }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Of a single payment." }, payees: { type: "array", items: { $ref: "#/components/schemas/Payee" }, description: "Of recurring payments." }, rail: { oneOf: [{ $ref: "#/components/schemas/Rail" }, { type: "null" }] }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, payment_id: { type: ["string", "null"], description: "The payment, transfer or bulk payment that consumed a consent for one." }, starts_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "The first moment at which recurring payments are allowed; null where that is the approval." }, expires_at: { $ref: "#/components/schemas/Timestamp" }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" }, authorisation_url: { type: ["string", "null"], description: "Where to send the customer while the consent awaits authorisation, or another holder while it awaits them; add redirect_uri, state and a PKCE challenge. Null afterwards." } } }, pattern27 = new RegExp("^csn_", "u"), schema62 = { type: "string", enum: ["account_access", "single_payment", "recurring_payment", "bulk_payment", "refunds", "funds_confirmation"] };
  function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "account_access" || data === "single_payment" || data === "recurring_payment" || data === "bulk_payment" || data === "refunds" || data === "funds_confirmation")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate150.errors = vErrors, errors === 0;
  }
  validate150.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema63 = { type: "string", enum: ["awaiting_authorisation", "awaiting_co_holder", "authorised", "rejected", "revoked", "expired", "consumed"], description: `awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final.
` };
  function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "awaiting_authorisation" || data === "awaiting_co_holder" || data === "authorised" || data === "rejected" || data === "revoked" || data === "expired" || data === "consumed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate152.errors = vErrors, errors === 0;
  }
  validate152.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema64 = { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read", "beneficiaries.read", "standing_orders.read"] };
  function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accounts.read" || data === "account_details.read" || data === "balances.read" || data === "transactions.read" || data === "beneficiaries.read" || data === "standing_orders.read")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate154.errors = vErrors, errors === 0;
  }
  validate154.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema65 = { type: "object", description: "An amount for each day, week or month in Nairobi.", required: ["amount", "period"], properties: { amount: { $ref: "#/components/schemas/Money" }, period: { $ref: "#/components/schemas/Period" } } }, schema66 = { type: "string", enum: ["day", "week", "month"], description: "Of the calendar in Nairobi; a week begins on Monday." };
  function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "day" || data === "week" || data === "month")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate162.errors = vErrors, errors === 0;
  }
  validate162.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.period === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.period !== void 0 && (validate162(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate160.errors = vErrors, errors === 0;
  }
  validate160.evaluated = { props: { amount: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema67 = { type: "string", enum: ["internal", "pesalink", "mpesa", "rtgs", "eft"], description: `internal books at once between two Wekeza accounts. pesalink reaches other banks at any hour, up to KES 999,999.
mpesa reaches phones, paybills and tills in whole shillings. rtgs carries large sums within business hours, and eft
goes with the next batch of a business day.
` };
  function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "internal" || data === "pesalink" || data === "mpesa" || data === "rtgs" || data === "eft")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema67.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate169.errors = vErrors, errors === 0;
  }
  validate169.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema68 = { type: "array", maxItems: 4, uniqueItems: !0, items: { $ref: "#/components/schemas/Rail" }, description: `The rails that may carry the payment instead, in this order, where the first is closed or fails. They are part of what
the customer approves.
` }, func0 = require_equal().default;
  function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 4) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate169(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
      let i1 = data.length, j0;
      if (i1 > 1) {
        outer0:
          for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data[i1], data[j0])) {
                let err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                break outer0;
              }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate171.errors = vErrors, errors === 0;
  }
  validate171.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
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
      if (data.total === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.items_count === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items_count" }, message: "must have required property 'items_count'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.file_hash === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.cap_per_refund === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_refund" }, message: "must have required property 'cap_per_refund'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.payee === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.payees === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.rail === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.payment_id === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.starts_at === void 0) {
        let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data.expires_at === void 0) {
        let err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data.created_at === void 0) {
        let err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.updated_at === void 0) {
        let err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern27.test(data0)) {
            let err29 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        } else {
          let err30 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
      if (data.kind !== void 0 && (validate150(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length)), data.status !== void 0 && (validate152(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err31 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data.customer_id !== void 0) {
        let data4 = data.customer_id;
        if (typeof data4 != "string" && data4 !== null) {
          let err32 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema61.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data5 = data.account_ids;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data5[i0] != "string") {
              let err33 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
        } else {
          let err34 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err35 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data8 = data.debtor_account_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err36 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema61.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data9 = data.permissions;
        if (Array.isArray(data9)) {
          let len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate154(data9[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
        } else {
          let err37 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data11 = data.transactions_from, _errs21 = errors, valid5 = !1, passing0 = null, _errs22 = errors;
        validate76(data11, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data11 !== null) {
          let err38 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err39 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data12 = data.transactions_to, _errs26 = errors, valid6 = !1, passing1 = null, _errs27 = errors;
        validate76(data12, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid1 = _errs27 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs28 = errors;
        if (data12 !== null) {
          let err40 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid1 = _errs28 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
        else {
          let err41 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data13 = data.amount, _errs31 = errors, valid7 = !1, passing2 = null, _errs32 = errors;
        validate71(data13, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid2 = _errs32 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs33 = errors;
        if (data13 !== null) {
          let err42 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid2 = _errs33 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
        else {
          let err43 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data14 = data.cap_per_payment, _errs36 = errors, valid8 = !1, passing3 = null, _errs37 = errors;
        validate71(data14, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid3 = _errs37 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs38 = errors;
        if (data14 !== null) {
          let err44 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        var _valid3 = _errs38 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
        else {
          let err45 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data15 = data.cap_per_period, _errs41 = errors, valid9 = !1, passing4 = null, _errs42 = errors;
        validate160(data15, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
        var _valid4 = _errs42 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs43 = errors;
        if (data15 !== null) {
          let err46 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        var _valid4 = _errs43 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
        else {
          let err47 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data16 = data.payments_per_period_max;
        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
          let err48 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema61.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.total !== void 0) {
        let data17 = data.total, _errs48 = errors, valid10 = !1, passing5 = null, _errs49 = errors;
        validate71(data17, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid5 = _errs49 === errors;
        if (_valid5) {
          valid10 = !0, passing5 = 0;
          var props3 = {};
          props3.amount = !0, props3.currency = !0;
        }
        let _errs50 = errors;
        if (data17 !== null) {
          let err49 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        var _valid5 = _errs50 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
        else {
          let err50 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
      if (data.items_count !== void 0) {
        let data18 = data.items_count;
        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
          let err51 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/type", keyword: "type", params: { type: schema61.properties.items_count.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data19 = data.file_hash;
        if (typeof data19 != "string" && data19 !== null) {
          let err52 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: schema61.properties.file_hash.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
      if (data.cap_per_refund !== void 0) {
        let data20 = data.cap_per_refund, _errs57 = errors, valid11 = !1, passing6 = null, _errs58 = errors;
        validate71(data20, { instancePath: instancePath + "/cap_per_refund", parentData: data, parentDataProperty: "cap_per_refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid6 = _errs58 === errors;
        if (_valid6) {
          valid11 = !0, passing6 = 0;
          var props4 = {};
          props4.amount = !0, props4.currency = !0;
        }
        let _errs59 = errors;
        if (data20 !== null) {
          let err53 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        var _valid6 = _errs59 === errors;
        if (_valid6 && valid11 ? (valid11 = !1, passing6 = [passing6, 1]) : _valid6 && (valid11 = !0, passing6 = 1), valid11)
          errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
        else {
          let err54 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data21 = data.payee, _errs62 = errors, valid12 = !1, passing7 = null, _errs63 = errors;
        validate93(data21, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        var _valid7 = _errs63 === errors;
        _valid7 && (valid12 = !0, passing7 = 0);
        let _errs64 = errors;
        if (data21 !== null) {
          let err55 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        var _valid7 = _errs64 === errors;
        if (_valid7 && valid12 ? (valid12 = !1, passing7 = [passing7, 1]) : _valid7 && (valid12 = !0, passing7 = 1), valid12)
          errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
        else {
          let err56 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data22 = data.payees;
        if (Array.isArray(data22)) {
          let len2 = data22.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate93(data22[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        } else {
          let err57 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data24 = data.rail, _errs70 = errors, valid15 = !1, passing8 = null, _errs71 = errors;
        validate169(data24, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
        var _valid8 = _errs71 === errors;
        _valid8 && (valid15 = !0, passing8 = 0);
        let _errs72 = errors;
        if (data24 !== null) {
          let err58 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        var _valid8 = _errs72 === errors;
        if (_valid8 && valid15 ? (valid15 = !1, passing8 = [passing8, 1]) : _valid8 && (valid15 = !0, passing8 = 1), valid15)
          errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null);
        else {
          let err59 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      }
      if (data.fallback_rails !== void 0 && (validate171(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data26 = data.payment_id;
        if (typeof data26 != "string" && data26 !== null) {
          let err60 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema61.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data27 = data.starts_at, _errs78 = errors, valid16 = !1, passing9 = null, _errs79 = errors;
        validate76(data27, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid9 = _errs79 === errors;
        _valid9 && (valid16 = !0, passing9 = 0);
        let _errs80 = errors;
        if (data27 !== null) {
          let err61 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        var _valid9 = _errs80 === errors;
        if (_valid9 && valid16 ? (valid16 = !1, passing9 = [passing9, 1]) : _valid9 && (valid16 = !0, passing9 = 1), valid16)
          errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
        else {
          let err62 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate76(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data31 = data.authorisation_url;
        if (typeof data31 != "string" && data31 !== null) {
          let err63 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema61.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
    } else {
      let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    return validate149.errors = vErrors, errors === 0;
  }
  validate149.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
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
            validate149(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate148.errors = vErrors, errors === 0;
  }
  validate148.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), validate147.errors = vErrors, errors === 0;
  }
  validate147.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema12__ = validate181, schema69 = { $ref: "spec#/components/schemas/Consent", $id: "schema12" };
  function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
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
      if (data.total === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.items_count === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items_count" }, message: "must have required property 'items_count'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.file_hash === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.cap_per_refund === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_refund" }, message: "must have required property 'cap_per_refund'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.payee === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.payees === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.rail === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.payment_id === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.starts_at === void 0) {
        let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data.expires_at === void 0) {
        let err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data.created_at === void 0) {
        let err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.updated_at === void 0) {
        let err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern27.test(data0)) {
            let err29 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        } else {
          let err30 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
      if (data.kind !== void 0 && (validate150(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length)), data.status !== void 0 && (validate152(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err31 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (data.customer_id !== void 0) {
        let data4 = data.customer_id;
        if (typeof data4 != "string" && data4 !== null) {
          let err32 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema61.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data5 = data.account_ids;
        if (Array.isArray(data5)) {
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data5[i0] != "string") {
              let err33 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
        } else {
          let err34 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err35 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data8 = data.debtor_account_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err36 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema61.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data9 = data.permissions;
        if (Array.isArray(data9)) {
          let len1 = data9.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate154(data9[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
        } else {
          let err37 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data11 = data.transactions_from, _errs21 = errors, valid5 = !1, passing0 = null, _errs22 = errors;
        validate76(data11, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data11 !== null) {
          let err38 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err39 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data12 = data.transactions_to, _errs26 = errors, valid6 = !1, passing1 = null, _errs27 = errors;
        validate76(data12, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid1 = _errs27 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs28 = errors;
        if (data12 !== null) {
          let err40 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        var _valid1 = _errs28 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
        else {
          let err41 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data13 = data.amount, _errs31 = errors, valid7 = !1, passing2 = null, _errs32 = errors;
        validate71(data13, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid2 = _errs32 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs33 = errors;
        if (data13 !== null) {
          let err42 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        var _valid2 = _errs33 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
        else {
          let err43 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data14 = data.cap_per_payment, _errs36 = errors, valid8 = !1, passing3 = null, _errs37 = errors;
        validate71(data14, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid3 = _errs37 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs38 = errors;
        if (data14 !== null) {
          let err44 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        var _valid3 = _errs38 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
        else {
          let err45 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data15 = data.cap_per_period, _errs41 = errors, valid9 = !1, passing4 = null, _errs42 = errors;
        validate160(data15, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
        var _valid4 = _errs42 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs43 = errors;
        if (data15 !== null) {
          let err46 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        var _valid4 = _errs43 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs41, vErrors !== null && (_errs41 ? vErrors.length = _errs41 : vErrors = null);
        else {
          let err47 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data16 = data.payments_per_period_max;
        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
          let err48 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema61.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.total !== void 0) {
        let data17 = data.total, _errs48 = errors, valid10 = !1, passing5 = null, _errs49 = errors;
        validate71(data17, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid5 = _errs49 === errors;
        if (_valid5) {
          valid10 = !0, passing5 = 0;
          var props3 = {};
          props3.amount = !0, props3.currency = !0;
        }
        let _errs50 = errors;
        if (data17 !== null) {
          let err49 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        var _valid5 = _errs50 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs48, vErrors !== null && (_errs48 ? vErrors.length = _errs48 : vErrors = null);
        else {
          let err50 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
      if (data.items_count !== void 0) {
        let data18 = data.items_count;
        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
          let err51 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/type", keyword: "type", params: { type: schema61.properties.items_count.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data19 = data.file_hash;
        if (typeof data19 != "string" && data19 !== null) {
          let err52 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: schema61.properties.file_hash.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
      if (data.cap_per_refund !== void 0) {
        let data20 = data.cap_per_refund, _errs57 = errors, valid11 = !1, passing6 = null, _errs58 = errors;
        validate71(data20, { instancePath: instancePath + "/cap_per_refund", parentData: data, parentDataProperty: "cap_per_refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid6 = _errs58 === errors;
        if (_valid6) {
          valid11 = !0, passing6 = 0;
          var props4 = {};
          props4.amount = !0, props4.currency = !0;
        }
        let _errs59 = errors;
        if (data20 !== null) {
          let err53 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        var _valid6 = _errs59 === errors;
        if (_valid6 && valid11 ? (valid11 = !1, passing6 = [passing6, 1]) : _valid6 && (valid11 = !0, passing6 = 1), valid11)
          errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
        else {
          let err54 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data21 = data.payee, _errs62 = errors, valid12 = !1, passing7 = null, _errs63 = errors;
        validate93(data21, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        var _valid7 = _errs63 === errors;
        _valid7 && (valid12 = !0, passing7 = 0);
        let _errs64 = errors;
        if (data21 !== null) {
          let err55 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        var _valid7 = _errs64 === errors;
        if (_valid7 && valid12 ? (valid12 = !1, passing7 = [passing7, 1]) : _valid7 && (valid12 = !0, passing7 = 1), valid12)
          errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
        else {
          let err56 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data22 = data.payees;
        if (Array.isArray(data22)) {
          let len2 = data22.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate93(data22[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        } else {
          let err57 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data24 = data.rail, _errs70 = errors, valid15 = !1, passing8 = null, _errs71 = errors;
        validate169(data24, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
        var _valid8 = _errs71 === errors;
        _valid8 && (valid15 = !0, passing8 = 0);
        let _errs72 = errors;
        if (data24 !== null) {
          let err58 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        var _valid8 = _errs72 === errors;
        if (_valid8 && valid15 ? (valid15 = !1, passing8 = [passing8, 1]) : _valid8 && (valid15 = !0, passing8 = 1), valid15)
          errors = _errs70, vErrors !== null && (_errs70 ? vErrors.length = _errs70 : vErrors = null);
        else {
          let err59 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      }
      if (data.fallback_rails !== void 0 && (validate171(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data26 = data.payment_id;
        if (typeof data26 != "string" && data26 !== null) {
          let err60 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema61.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data27 = data.starts_at, _errs78 = errors, valid16 = !1, passing9 = null, _errs79 = errors;
        validate76(data27, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid9 = _errs79 === errors;
        _valid9 && (valid16 = !0, passing9 = 0);
        let _errs80 = errors;
        if (data27 !== null) {
          let err61 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        var _valid9 = _errs80 === errors;
        if (_valid9 && valid16 ? (valid16 = !1, passing9 = [passing9, 1]) : _valid9 && (valid16 = !0, passing9 = 1), valid16)
          errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
        else {
          let err62 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate76(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data31 = data.authorisation_url;
        if (typeof data31 != "string" && data31 !== null) {
          let err63 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema61.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
    } else {
      let err64 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
    return validate182.errors = vErrors, errors === 0;
  }
  validate182.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate182(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length), validate181.errors = vErrors, errors === 0;
  }
  validate181.evaluated = { props: { id: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema13__ = validate202, schema71 = { $ref: "spec#/components/schemas/ConsentHistory", $id: "schema13" }, schema72 = { type: "object", description: "What was done to a consent, oldest first.", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/ConsentAct" } } } }, schema73 = { type: "object", description: `One thing that was done to a consent. sign: a holder approved, and another must. approve: nobody is left who must.
`, required: ["number", "act", "actor", "status", "at"], properties: { number: { type: "integer", minimum: 1, description: "1 is the request, and each later act is one more." }, act: { type: "string", enum: ["request", "sign", "approve", "reject", "revoke", "expire", "consume", "renew"] }, actor: { type: "object", required: ["kind", "id"], properties: { kind: { type: "string", enum: ["customer", "application", "bank", "time"] }, id: { type: ["string", "null"], description: "Null for time, and towards an application for whoever is not the customer of the consent." } } }, status: { $ref: "#/components/schemas/ConsentStatus" }, at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
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
          let err8 = { instancePath: instancePath + "/act", schemaPath: "#/properties/act/enum", keyword: "enum", params: { allowedValues: schema73.properties.act.enum }, message: "must be equal to one of the allowed values" };
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
              let err12 = { instancePath: instancePath + "/actor/kind", schemaPath: "#/properties/actor/properties/kind/enum", keyword: "enum", params: { allowedValues: schema73.properties.actor.properties.kind.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          }
          if (data2.id !== void 0) {
            let data4 = data2.id;
            if (typeof data4 != "string" && data4 !== null) {
              let err13 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: schema73.properties.actor.properties.id.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          }
        } else {
          let err14 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      data.status !== void 0 && (validate152(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length)), data.at !== void 0 && (validate76(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate204.errors = vErrors, errors === 0;
  }
  validate204.evaluated = { props: { number: !0, act: !0, actor: !0, status: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
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
            validate204(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate203.errors = vErrors, errors === 0;
  }
  validate203.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate203(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
  }
  validate202.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema14__ = validate209, schema74 = { $ref: "spec#/components/schemas/FundsConfirmation", $id: "schema14" }, schema75 = { type: "object", description: "Whether the account could have paid the amount at that moment. Nothing is held back for it.", required: ["account_id", "amount", "funds_available", "checked_at"], properties: { account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, funds_available: { type: "boolean" }, checked_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
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
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.funds_available !== void 0 && typeof data.funds_available != "boolean") {
        let err6 = { instancePath: instancePath + "/funds_available", schemaPath: "#/properties/funds_available/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      data.checked_at !== void 0 && (validate76(data.checked_at, { instancePath: instancePath + "/checked_at", parentData: data, parentDataProperty: "checked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate210.errors = vErrors, errors === 0;
  }
  validate210.evaluated = { props: { account_id: !0, amount: !0, funds_available: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate210(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
  }
  validate209.evaluated = { props: { account_id: !0, amount: !0, funds_available: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema15__ = validate214, schema76 = { $ref: "spec#/components/schemas/PaymentPage", $id: "schema15" }, schema77 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Payment" } }, page: { $ref: "#/components/schemas/Page" } } }, schema78 = { type: "object", description: `A payment and where it stands. While it is in_review or pending, its amount and its fee are held.
`, required: ["id", "status", "consent_id", "debtor_account_id", "amount", "payee", "rail", "fallback_rails", "carried_by", "fee", "refunded", "reference", "execution_date", "expected_at", "failure_code", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^pay_" }, status: { $ref: "#/components/schemas/PaymentStatus" }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail", description: "The rail as it was consented to." }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, carried_by: { $ref: "#/components/schemas/Rail", description: "The rail that carries it, or is to: rail, or one of fallback_rails." }, fee: { $ref: "#/components/schemas/Money", description: "What the payer pays on top of the amount." }, refunded: { $ref: "#/components/schemas/Money", description: "What came back of the amount." }, reference: { type: ["string", "null"] }, execution_date: { type: ["string", "null"], format: "date" }, expected_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the money is expected to have moved; null while that is not known." }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern30 = new RegExp("^pay_", "u"), schema79 = { type: "string", enum: ["scheduled", "in_review", "pending", "settled", "failed", "cancelled"], description: `scheduled waits for its day, in_review for a person at the bank, pending for its rail to open or to confirm.
settled has moved the money; failed and cancelled have not.
` };
  function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "scheduled" || data === "in_review" || data === "pending" || data === "settled" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate217.errors = vErrors, errors === 0;
  }
  validate217.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
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
      if (data.fallback_rails === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.carried_by === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried_by" }, message: "must have required property 'carried_by'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.fee === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.refunded === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refunded" }, message: "must have required property 'refunded'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.reference === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.execution_date === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.expected_at === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.failure_code === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.created_at === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.updated_at === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern30.test(data0)) {
            let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.status !== void 0 && (validate217(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern27.test(data2)) {
            let err19 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err21 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        } else {
          let err22 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.payee !== void 0 && (validate93(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.rail !== void 0 && (validate169(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate171(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.carried_by !== void 0 && (validate169(data.carried_by, { instancePath: instancePath + "/carried_by", parentData: data, parentDataProperty: "carried_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.fee !== void 0 && (validate71(data.fee, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.refunded !== void 0 && (validate71(data.refunded, { instancePath: instancePath + "/refunded", parentData: data, parentDataProperty: "refunded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data11 = data.reference;
        if (typeof data11 != "string" && data11 !== null) {
          let err23 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema78.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data12 = data.execution_date;
        if (typeof data12 != "string" && data12 !== null) {
          let err24 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema78.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (typeof data12 == "string" && !formats6.validate(data12)) {
          let err25 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.expected_at !== void 0) {
        let data13 = data.expected_at, _errs20 = errors, valid1 = !1, passing0 = null, _errs21 = errors;
        validate76(data13, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs21 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs22 = errors;
        if (data13 !== null) {
          let err26 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid0 = _errs22 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
        else {
          let err27 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data14 = data.failure_code;
        if (typeof data14 != "string" && data14 !== null) {
          let err28 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema78.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    return validate216.errors = vErrors, errors === 0;
  }
  validate216.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
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
            validate216(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate215.errors = vErrors, errors === 0;
  }
  validate215.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
  }
  validate214.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema16__ = validate232, schema80 = { $ref: "spec#/components/schemas/Payment", $id: "schema16" };
  function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
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
      if (data.fallback_rails === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.carried_by === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried_by" }, message: "must have required property 'carried_by'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.fee === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.refunded === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refunded" }, message: "must have required property 'refunded'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.reference === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.execution_date === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.expected_at === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.failure_code === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.created_at === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.updated_at === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern30.test(data0)) {
            let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.status !== void 0 && (validate217(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern27.test(data2)) {
            let err19 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err21 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        } else {
          let err22 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.payee !== void 0 && (validate93(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.rail !== void 0 && (validate169(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate171(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data.carried_by !== void 0 && (validate169(data.carried_by, { instancePath: instancePath + "/carried_by", parentData: data, parentDataProperty: "carried_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.fee !== void 0 && (validate71(data.fee, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.refunded !== void 0 && (validate71(data.refunded, { instancePath: instancePath + "/refunded", parentData: data, parentDataProperty: "refunded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data11 = data.reference;
        if (typeof data11 != "string" && data11 !== null) {
          let err23 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema78.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data12 = data.execution_date;
        if (typeof data12 != "string" && data12 !== null) {
          let err24 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema78.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (typeof data12 == "string" && !formats6.validate(data12)) {
          let err25 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
      if (data.expected_at !== void 0) {
        let data13 = data.expected_at, _errs20 = errors, valid1 = !1, passing0 = null, _errs21 = errors;
        validate76(data13, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs21 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs22 = errors;
        if (data13 !== null) {
          let err26 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        var _valid0 = _errs22 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
        else {
          let err27 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data14 = data.failure_code;
        if (typeof data14 != "string" && data14 !== null) {
          let err28 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema78.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    return validate233.errors = vErrors, errors === 0;
  }
  validate233.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate233(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
  }
  validate232.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema17__ = validate246, schema82 = { $ref: "spec#/components/schemas/PaymentQuote", $id: "schema17" }, schema83 = { type: "object", description: "What each rail would do with a payment. It holds nothing and promises no funds.", required: ["amount", "quoted_at", "rails", "order"], properties: { amount: { $ref: "#/components/schemas/Money" }, quoted_at: { $ref: "#/components/schemas/Timestamp" }, rails: { type: "array", items: { $ref: "#/components/schemas/RailQuote" } }, order: { type: "array", items: { $ref: "#/components/schemas/Rail" }, description: `The rails that can carry it, the soonest first, and of equal ones the cheapest: the first for rail, the others for
fallback_rails.
` } } }, schema84 = { type: "object", description: "What one rail would do with the payment.", required: ["rail", "eligible", "fee", "min", "max", "whole_shillings", "opens_at", "expected_at", "reasons"], properties: { rail: { $ref: "#/components/schemas/Rail" }, eligible: { type: "boolean", description: "Whether it can carry the payment." }, fee: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "What the payer pays on top of the amount; null where it cannot carry it." }, min: { $ref: "#/components/schemas/Money" }, max: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Null where the rail has no limit of its own." }, whole_shillings: { type: "boolean", description: "Whether the amount must end in .00." }, opens_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When it takes the payment." }, expected_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the money is expected to have moved." }, reasons: { type: "array", items: { type: "string" }, description: `Why it cannot carry the payment, as codes of the error catalogue; or rail_opens_later, where it can, but not yet.
`, examples: [["rail_limit_exceeded"]] } } };
  function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rail === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.eligible === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eligible" }, message: "must have required property 'eligible'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.fee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.min === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.max === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.whole_shillings === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whole_shillings" }, message: "must have required property 'whole_shillings'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.opens_at === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opens_at" }, message: "must have required property 'opens_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.expected_at === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.reasons === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.rail !== void 0 && (validate169(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.eligible !== void 0 && typeof data.eligible != "boolean") {
        let err9 = { instancePath: instancePath + "/eligible", schemaPath: "#/properties/eligible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.fee !== void 0) {
        let data2 = data.fee, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
        validate71(data2, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs7 = errors;
        if (data2 !== null) {
          let err10 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid0 = _errs7 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
        else {
          let err11 = { instancePath: instancePath + "/fee", schemaPath: "#/properties/fee/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.min !== void 0 && (validate71(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.max !== void 0) {
        let data4 = data.max, _errs11 = errors, valid2 = !1, passing1 = null, _errs12 = errors;
        validate71(data4, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid1 = _errs12 === errors;
        if (_valid1) {
          valid2 = !0, passing1 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs13 = errors;
        if (data4 !== null) {
          let err12 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        var _valid1 = _errs13 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
        else {
          let err13 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.whole_shillings !== void 0 && typeof data.whole_shillings != "boolean") {
        let err14 = { instancePath: instancePath + "/whole_shillings", schemaPath: "#/properties/whole_shillings/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.opens_at !== void 0) {
        let data6 = data.opens_at, _errs18 = errors, valid3 = !1, passing2 = null, _errs19 = errors;
        validate76(data6, { instancePath: instancePath + "/opens_at", parentData: data, parentDataProperty: "opens_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid2 = _errs19 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs20 = errors;
        if (data6 !== null) {
          let err15 = { instancePath: instancePath + "/opens_at", schemaPath: "#/properties/opens_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid2 = _errs20 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err16 = { instancePath: instancePath + "/opens_at", schemaPath: "#/properties/opens_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.expected_at !== void 0) {
        let data7 = data.expected_at, _errs23 = errors, valid4 = !1, passing3 = null, _errs24 = errors;
        validate76(data7, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid3 = _errs24 === errors;
        _valid3 && (valid4 = !0, passing3 = 0);
        let _errs25 = errors;
        if (data7 !== null) {
          let err17 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        var _valid3 = _errs25 === errors;
        if (_valid3 && valid4 ? (valid4 = !1, passing3 = [passing3, 1]) : _valid3 && (valid4 = !0, passing3 = 1), valid4)
          errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
        else {
          let err18 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.reasons !== void 0) {
        let data8 = data.reasons;
        if (Array.isArray(data8)) {
          let len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data8[i0] != "string") {
              let err19 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
        } else {
          let err20 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate250.errors = vErrors, errors === 0;
  }
  validate250.evaluated = { props: { rail: !0, eligible: !0, fee: !0, min: !0, max: !0, whole_shillings: !0, opens_at: !0, expected_at: !0, reasons: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate247.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.quoted_at === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quoted_at" }, message: "must have required property 'quoted_at'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.rails === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rails" }, message: "must have required property 'rails'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.order === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.quoted_at !== void 0 && (validate76(data.quoted_at, { instancePath: instancePath + "/quoted_at", parentData: data, parentDataProperty: "quoted_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.rails !== void 0) {
        let data2 = data.rails;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate250(data2[i0], { instancePath: instancePath + "/rails/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
        } else {
          let err4 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.order !== void 0) {
        let data4 = data.order;
        if (Array.isArray(data4)) {
          let len1 = data4.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate169(data4[i1], { instancePath: instancePath + "/order/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
        } else {
          let err5 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate247.errors = vErrors, errors === 0;
  }
  validate247.evaluated = { props: { amount: !0, quoted_at: !0, rails: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate247(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length), validate246.errors = vErrors, errors === 0;
  }
  validate246.evaluated = { props: { amount: !0, quoted_at: !0, rails: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema18__ = validate260, schema85 = { $ref: "spec#/components/schemas/PaymentHistory", $id: "schema18" }, schema86 = { type: "object", description: "How a payment came to stand where it stands, oldest first.", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/PaymentStep" } } } }, schema87 = { type: "object", description: "One step of a payment.", required: ["number", "status", "carried_by", "reason", "at"], properties: { number: { type: "integer", minimum: 1, description: "1 is its making, and each later step is one more." }, status: { $ref: "#/components/schemas/PaymentStatus" }, carried_by: { $ref: "#/components/schemas/Rail" }, reason: { type: ["string", "null"], description: `Why, where the status alone does not say: rail_opens_later, rail_opened, fallback, day_came, review_released, or a
code of the error catalogue. A later version may know more.
`, examples: ["fallback"] }, at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate262.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.number === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.carried_by === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried_by" }, message: "must have required property 'carried_by'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.reason === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
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
      if (data.status !== void 0 && (validate217(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.carried_by !== void 0 && (validate169(data.carried_by, { instancePath: instancePath + "/carried_by", parentData: data, parentDataProperty: "carried_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.reason !== void 0) {
        let data3 = data.reason;
        if (typeof data3 != "string" && data3 !== null) {
          let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema87.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.at !== void 0 && (validate76(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate262.errors = vErrors, errors === 0;
  }
  validate262.evaluated = { props: { number: !0, status: !0, carried_by: !0, reason: !0, at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
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
            validate262(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate261.errors = vErrors, errors === 0;
  }
  validate261.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate261(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length), validate260.errors = vErrors, errors === 0;
  }
  validate260.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema19__ = validate268, schema88 = { $ref: "spec#/components/schemas/PayeeVerification", $id: "schema19" }, schema89 = { type: "object", description: "How well the payee's name fits the one that the account is in.", required: ["result", "registered_name", "checked_at"], properties: { result: { type: "string", enum: ["match", "close_match", "no_match", "unavailable"], description: `match: the name is the account's, whatever its spelling. close_match: it is nearly so; show the payer
registered_name, and let them decide. no_match: it is another's, or there is no such account. unavailable: this
bank cannot know, since the account is not with it.
` }, registered_name: { type: ["string", "null"], description: "Of a close match, whom the payer may mean.", examples: ["Baraka Traders Ltd"] }, checked_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.result === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.registered_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registered_name" }, message: "must have required property 'registered_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.checked_at === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checked_at" }, message: "must have required property 'checked_at'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.result !== void 0) {
        let data0 = data.result;
        if (typeof data0 != "string") {
          let err3 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!(data0 === "match" || data0 === "close_match" || data0 === "no_match" || data0 === "unavailable")) {
          let err4 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema89.properties.result.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.registered_name !== void 0) {
        let data1 = data.registered_name;
        if (typeof data1 != "string" && data1 !== null) {
          let err5 = { instancePath: instancePath + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: schema89.properties.registered_name.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.checked_at !== void 0 && (validate76(data.checked_at, { instancePath: instancePath + "/checked_at", parentData: data, parentDataProperty: "checked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate269.errors = vErrors, errors === 0;
  }
  validate269.evaluated = { props: { result: !0, registered_name: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate269(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length), validate268.errors = vErrors, errors === 0;
  }
  validate268.evaluated = { props: { result: !0, registered_name: !0, checked_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema20__ = validate272, schema90 = { $ref: "spec#/components/schemas/RefundPage", $id: "schema20" }, schema91 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Refund" } }, page: { $ref: "#/components/schemas/Page" } } }, schema92 = { type: "object", description: `Money that goes back to whoever paid. pending is with the rail, settled has moved the money, failed has not, and what
failed can be asked for again.
`, required: ["id", "payment_id", "consent_id", "status", "amount", "rail", "reason", "expected_at", "failure_code", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^rfd_" }, payment_id: { type: "string", pattern: "^pay_" }, consent_id: { type: ["string", "null"], description: "Of an internal payment, what lets the application pay back; null on any other rail." }, status: { $ref: "#/components/schemas/RefundStatus" }, amount: { $ref: "#/components/schemas/Money" }, rail: { $ref: "#/components/schemas/Rail", description: "The rail that carried the payment." }, reason: { type: ["string", "null"] }, expected_at: { $ref: "#/components/schemas/Timestamp", description: "When the money is expected to be back; of a settled one, when it was." }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern36 = new RegExp("^rfd_", "u"), schema93 = { type: "string", enum: ["pending", "settled", "failed"] };
  function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate275.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "pending" || data === "settled" || data === "failed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema93.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate275.errors = vErrors, errors === 0;
  }
  validate275.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.payment_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.rail === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.reason === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.expected_at === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.failure_code === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.created_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.updated_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern36.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rfd_" }, message: 'must match pattern "^rfd_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data1 = data.payment_id;
        if (typeof data1 == "string") {
          if (!pattern30.test(data1)) {
            let err13 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 != "string" && data2 !== null) {
          let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: schema92.properties.consent_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.status !== void 0 && (validate275(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.rail !== void 0 && (validate169(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.reason !== void 0) {
        let data6 = data.reason;
        if (typeof data6 != "string" && data6 !== null) {
          let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema92.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.expected_at !== void 0 && (validate76(data.expected_at, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.failure_code !== void 0) {
        let data8 = data.failure_code;
        if (typeof data8 != "string" && data8 !== null) {
          let err17 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema92.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate274.errors = vErrors, errors === 0;
  }
  validate274.evaluated = { props: { id: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
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
            validate274(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate273.errors = vErrors, errors === 0;
  }
  validate273.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate273(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length), validate272.errors = vErrors, errors === 0;
  }
  validate272.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema21__ = validate285, schema94 = { $ref: "spec#/components/schemas/Refund", $id: "schema21" };
  function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.payment_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.rail === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.reason === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.expected_at === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.failure_code === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.created_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.updated_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern36.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rfd_" }, message: 'must match pattern "^rfd_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data1 = data.payment_id;
        if (typeof data1 == "string") {
          if (!pattern30.test(data1)) {
            let err13 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 != "string" && data2 !== null) {
          let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: schema92.properties.consent_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.status !== void 0 && (validate275(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.rail !== void 0 && (validate169(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length)), data.reason !== void 0) {
        let data6 = data.reason;
        if (typeof data6 != "string" && data6 !== null) {
          let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema92.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.expected_at !== void 0 && (validate76(data.expected_at, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.failure_code !== void 0) {
        let data8 = data.failure_code;
        if (typeof data8 != "string" && data8 !== null) {
          let err17 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema92.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate286.errors = vErrors, errors === 0;
  }
  validate286.evaluated = { props: { id: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate286(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length), validate285.errors = vErrors, errors === 0;
  }
  validate285.evaluated = { props: { id: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema22__ = validate294, schema96 = { $ref: "spec#/components/schemas/BulkPaymentPage", $id: "schema22" }, schema97 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/BulkPayment" } }, page: { $ref: "#/components/schemas/Page" } } }, schema98 = { type: "object", description: "A file of payments and where it stands.", required: ["id", "status", "mode", "consent_id", "debtor_account_id", "file_hash", "execution_date", "totals", "fees", "duplicates_count", "warnings", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^blk_" }, status: { $ref: "#/components/schemas/BulkPaymentStatus" }, mode: { $ref: "#/components/schemas/BulkMode" }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, file_hash: { type: "string", pattern: "^[0-9a-f]{64}$" }, execution_date: { type: ["string", "null"], format: "date" }, totals: { type: "object", description: `accepted and rejected together are the file; settled, failed and pending together are what was accepted, unless it
was cancelled. An amount that could not be read counts as nothing.
`, required: ["accepted", "rejected", "settled", "failed", "pending"], properties: { accepted: { $ref: "#/components/schemas/BulkTally" }, rejected: { $ref: "#/components/schemas/BulkTally" }, settled: { $ref: "#/components/schemas/BulkTally" }, failed: { $ref: "#/components/schemas/BulkTally" }, pending: { $ref: "#/components/schemas/BulkTally" } } }, fees: { $ref: "#/components/schemas/Money", description: "Of what was accepted; it is held beside the amounts, and taken with each payment that is settled." }, duplicates_count: { type: "integer", minimum: 0, description: "How many accepted rows pay the same payee the same amount with the same reference as a row before." }, warnings: { type: "array", description: "The first hundred of them. They are paid all the same.", items: { type: "object", required: ["code", "row", "duplicate_of"], properties: { code: { const: "duplicate_row" }, row: { type: "integer", minimum: 1 }, duplicate_of: { type: "integer", minimum: 1 } } } }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern40 = new RegExp("^blk_", "u"), pattern43 = new RegExp("^[0-9a-f]{64}$", "u"), schema99 = { type: "string", enum: ["accepted", "partially_accepted", "completed", "partially_completed", "failed", "cancelled"], description: `accepted and partially_accepted: its payments are being made; partially, some rows were rejected. completed: every row
of the file is settled. partially_completed: some are, the others were rejected or failed. failed: none is settled.
` };
  function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate297.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accepted" || data === "partially_accepted" || data === "completed" || data === "partially_completed" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate297.errors = vErrors, errors === 0;
  }
  validate297.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema100 = { type: "string", enum: ["whole", "items"], description: "whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected." };
  function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate299.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "whole" || data === "items")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema100.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate299.errors = vErrors, errors === 0;
  }
  validate299.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema101 = { type: "object", description: "How many rows, and what their amounts come to.", required: ["count", "amount"], properties: { count: { type: "integer", minimum: 0 }, amount: { $ref: "#/components/schemas/Money" } } };
  function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.count === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.count !== void 0) {
        let data0 = data.count;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data0 == "number" && (data0 < 0 || isNaN(data0))) {
          let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate301.errors = vErrors, errors === 0;
  }
  validate301.evaluated = { props: { count: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.mode === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.consent_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.file_hash === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.execution_date === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.totals === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" }, message: "must have required property 'totals'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.fees === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fees" }, message: "must have required property 'fees'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.duplicates_count === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_count" }, message: "must have required property 'duplicates_count'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.warnings === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.created_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.updated_at === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern40.test(data0)) {
            let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^blk_" }, message: 'must match pattern "^blk_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.status !== void 0 && (validate297(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length)), data.mode !== void 0 && (validate299(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern27.test(data3)) {
            let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern3.test(data4)) {
            let err17 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data5 = data.file_hash;
        if (typeof data5 == "string") {
          if (!pattern43.test(data5)) {
            let err19 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data6 = data.execution_date;
        if (typeof data6 != "string" && data6 !== null) {
          let err21 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema98.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (typeof data6 == "string" && !formats6.validate(data6)) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.totals !== void 0) {
        let data7 = data.totals;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.accepted === void 0) {
            let err23 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (data7.rejected === void 0) {
            let err24 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property 'rejected'" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data7.settled === void 0) {
            let err25 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "settled" }, message: "must have required property 'settled'" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data7.failed === void 0) {
            let err26 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data7.pending === void 0) {
            let err27 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property 'pending'" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          data7.accepted !== void 0 && (validate301(data7.accepted, { instancePath: instancePath + "/totals/accepted", parentData: data7, parentDataProperty: "accepted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.rejected !== void 0 && (validate301(data7.rejected, { instancePath: instancePath + "/totals/rejected", parentData: data7, parentDataProperty: "rejected", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.settled !== void 0 && (validate301(data7.settled, { instancePath: instancePath + "/totals/settled", parentData: data7, parentDataProperty: "settled", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.failed !== void 0 && (validate301(data7.failed, { instancePath: instancePath + "/totals/failed", parentData: data7, parentDataProperty: "failed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.pending !== void 0 && (validate301(data7.pending, { instancePath: instancePath + "/totals/pending", parentData: data7, parentDataProperty: "pending", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length));
        } else {
          let err28 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data.fees !== void 0 && (validate71(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.duplicates_count !== void 0) {
        let data14 = data.duplicates_count;
        if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
          let err29 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
          let err30 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
      if (data.warnings !== void 0) {
        let data15 = data.warnings;
        if (Array.isArray(data15)) {
          let len0 = data15.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data16 = data15[i0];
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.code === void 0) {
                let err31 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              if (data16.row === void 0) {
                let err32 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data16.duplicate_of === void 0) {
                let err33 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "duplicate_of" }, message: "must have required property 'duplicate_of'" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (data16.code !== void 0 && data16.code !== "duplicate_row") {
                let err34 = { instancePath: instancePath + "/warnings/" + i0 + "/code", schemaPath: "#/properties/warnings/items/properties/code/const", keyword: "const", params: { allowedValue: "duplicate_row" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (data16.row !== void 0) {
                let data18 = data16.row;
                if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                  let err35 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (typeof data18 == "number" && (data18 < 1 || isNaN(data18))) {
                  let err36 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
              if (data16.duplicate_of !== void 0) {
                let data19 = data16.duplicate_of;
                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
                  let err37 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (typeof data19 == "number" && (data19 < 1 || isNaN(data19))) {
                  let err38 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              }
            } else {
              let err39 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
        } else {
          let err40 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    return validate296.errors = vErrors, errors === 0;
  }
  validate296.evaluated = { props: { id: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
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
            validate296(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate295.errors = vErrors, errors === 0;
  }
  validate295.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate294.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate295(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length), validate294.errors = vErrors, errors === 0;
  }
  validate294.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema23__ = validate314, schema102 = { $ref: "spec#/components/schemas/BulkPayment", $id: "schema23" };
  function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.mode === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.consent_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.file_hash === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.execution_date === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.totals === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" }, message: "must have required property 'totals'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.fees === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fees" }, message: "must have required property 'fees'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.duplicates_count === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_count" }, message: "must have required property 'duplicates_count'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.warnings === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.created_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.updated_at === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern40.test(data0)) {
            let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^blk_" }, message: 'must match pattern "^blk_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.status !== void 0 && (validate297(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length)), data.mode !== void 0 && (validate299(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern27.test(data3)) {
            let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern3.test(data4)) {
            let err17 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data5 = data.file_hash;
        if (typeof data5 == "string") {
          if (!pattern43.test(data5)) {
            let err19 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data6 = data.execution_date;
        if (typeof data6 != "string" && data6 !== null) {
          let err21 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema98.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (typeof data6 == "string" && !formats6.validate(data6)) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.totals !== void 0) {
        let data7 = data.totals;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.accepted === void 0) {
            let err23 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (data7.rejected === void 0) {
            let err24 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property 'rejected'" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data7.settled === void 0) {
            let err25 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "settled" }, message: "must have required property 'settled'" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data7.failed === void 0) {
            let err26 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data7.pending === void 0) {
            let err27 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property 'pending'" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          data7.accepted !== void 0 && (validate301(data7.accepted, { instancePath: instancePath + "/totals/accepted", parentData: data7, parentDataProperty: "accepted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.rejected !== void 0 && (validate301(data7.rejected, { instancePath: instancePath + "/totals/rejected", parentData: data7, parentDataProperty: "rejected", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.settled !== void 0 && (validate301(data7.settled, { instancePath: instancePath + "/totals/settled", parentData: data7, parentDataProperty: "settled", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.failed !== void 0 && (validate301(data7.failed, { instancePath: instancePath + "/totals/failed", parentData: data7, parentDataProperty: "failed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data7.pending !== void 0 && (validate301(data7.pending, { instancePath: instancePath + "/totals/pending", parentData: data7, parentDataProperty: "pending", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length));
        } else {
          let err28 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data.fees !== void 0 && (validate71(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.duplicates_count !== void 0) {
        let data14 = data.duplicates_count;
        if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
          let err29 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (typeof data14 == "number" && (data14 < 0 || isNaN(data14))) {
          let err30 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
      if (data.warnings !== void 0) {
        let data15 = data.warnings;
        if (Array.isArray(data15)) {
          let len0 = data15.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data16 = data15[i0];
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
              if (data16.code === void 0) {
                let err31 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
              if (data16.row === void 0) {
                let err32 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data16.duplicate_of === void 0) {
                let err33 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "duplicate_of" }, message: "must have required property 'duplicate_of'" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (data16.code !== void 0 && data16.code !== "duplicate_row") {
                let err34 = { instancePath: instancePath + "/warnings/" + i0 + "/code", schemaPath: "#/properties/warnings/items/properties/code/const", keyword: "const", params: { allowedValue: "duplicate_row" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (data16.row !== void 0) {
                let data18 = data16.row;
                if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                  let err35 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (typeof data18 == "number" && (data18 < 1 || isNaN(data18))) {
                  let err36 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
              }
              if (data16.duplicate_of !== void 0) {
                let data19 = data16.duplicate_of;
                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
                  let err37 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (typeof data19 == "number" && (data19 < 1 || isNaN(data19))) {
                  let err38 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              }
            } else {
              let err39 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
        } else {
          let err40 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate76(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    return validate315.errors = vErrors, errors === 0;
  }
  validate315.evaluated = { props: { id: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate314.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate315(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length), validate314.errors = vErrors, errors === 0;
  }
  validate314.evaluated = { props: { id: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema24__ = validate327, schema104 = { $ref: "spec#/components/schemas/BulkPaymentItemPage", $id: "schema24" }, schema105 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/BulkPaymentItem" } }, page: { $ref: "#/components/schemas/Page" } } }, schema106 = { type: "object", description: "One row of a file and what has become of it.", required: ["row", "status", "payment_id", "payee", "amount", "fee", "rail", "reference", "failure_code", "duplicate_of", "errors"], properties: { row: { type: "integer", minimum: 1, description: "1 is the first item; the header of a CSV is not counted." }, status: { $ref: "#/components/schemas/BulkPaymentItemStatus" }, payment_id: { type: ["string", "null"], description: "The payment that it becomes; null if it was rejected." }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Null where a rejected row could not be read." }, amount: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Null where a rejected row's amount could not be read." }, fee: { $ref: "#/components/schemas/Money" }, rail: { oneOf: [{ $ref: "#/components/schemas/Rail" }, { type: "null" }] }, reference: { type: ["string", "null"] }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, duplicate_of: { type: ["integer", "null"], description: "An accepted row before it that pays the same." }, errors: { type: "array", description: "Why it was rejected.", items: { $ref: "#/components/schemas/FieldError" } } } }, schema107 = { type: "string", enum: ["rejected", "pending", "settled", "failed", "cancelled"], description: `rejected was never accepted; pending waits for its turn, or for its rail; the others are where its payment ended.
` };
  function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate330.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "rejected" || data === "pending" || data === "settled" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate330.errors = vErrors, errors === 0;
  }
  validate330.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate329.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.row === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payment_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.payee === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.amount === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.fee === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
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
      if (data.failure_code === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.duplicate_of === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicate_of" }, message: "must have required property 'duplicate_of'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.errors === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.row !== void 0) {
        let data0 = data.row;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err11 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
          let err12 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.status !== void 0 && (validate330(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data2 = data.payment_id;
        if (typeof data2 != "string" && data2 !== null) {
          let err13 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema106.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data3 = data.payee, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
        validate93(data3, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        var _valid0 = _errs8 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs9 = errors;
        if (data3 !== null) {
          let err14 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        var _valid0 = _errs9 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
        else {
          let err15 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data4 = data.amount, _errs12 = errors, valid2 = !1, passing1 = null, _errs13 = errors;
        validate71(data4, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid1 = _errs13 === errors;
        if (_valid1) {
          valid2 = !0, passing1 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs14 = errors;
        if (data4 !== null) {
          let err16 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid1 = _errs14 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
        else {
          let err17 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.fee !== void 0 && (validate71(data.fee, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.rail !== void 0) {
        let data6 = data.rail, _errs18 = errors, valid3 = !1, passing2 = null, _errs19 = errors;
        validate169(data6, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length);
        var _valid2 = _errs19 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs20 = errors;
        if (data6 !== null) {
          let err18 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        var _valid2 = _errs20 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err19 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema106.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data8 = data.failure_code;
        if (typeof data8 != "string" && data8 !== null) {
          let err21 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema106.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.duplicate_of !== void 0) {
        let data9 = data.duplicate_of;
        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
          let err22 = { instancePath: instancePath + "/duplicate_of", schemaPath: "#/properties/duplicate_of/type", keyword: "type", params: { type: schema106.properties.duplicate_of.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.errors !== void 0) {
        let data10 = data.errors;
        if (Array.isArray(data10)) {
          let len0 = data10.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate62(data10[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
        } else {
          let err23 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    } else {
      let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    return validate329.errors = vErrors, errors === 0;
  }
  validate329.evaluated = { props: { row: !0, status: !0, payment_id: !0, payee: !0, amount: !0, fee: !0, rail: !0, reference: !0, failure_code: !0, duplicate_of: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate328.evaluated;
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
            validate329(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate328.errors = vErrors, errors === 0;
  }
  validate328.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate327.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate328(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors), errors = vErrors.length), validate327.errors = vErrors, errors === 0;
  }
  validate327.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema25__ = validate340, schema108 = { $ref: "spec#/components/schemas/Transfer", $id: "schema25" }, schema109 = { type: "object", description: "A transfer is booked at once, or refused. Where a bank's books are kept by another system, it is pending until that system has booked it.", required: ["id", "status", "consent_id", "debtor_account_id", "creditor_account_id", "amount", "reference", "failure_code", "created_at"], properties: { id: { type: "string", pattern: "^trf_" }, status: { type: "string", enum: ["pending", "settled", "failed"] }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, creditor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, reference: { type: ["string", "null"] }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern48 = new RegExp("^trf_", "u");
  function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate341.evaluated;
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
      if (data.failure_code === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.created_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern48.test(data0)) {
            let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^trf_" }, message: 'must match pattern "^trf_"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.status !== void 0) {
        let data1 = data.status;
        if (typeof data1 != "string") {
          let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!(data1 === "pending" || data1 === "settled" || data1 === "failed")) {
          let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema109.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data2 = data.consent_id;
        if (typeof data2 == "string") {
          if (!pattern27.test(data2)) {
            let err13 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data3 = data.debtor_account_id;
        if (typeof data3 == "string") {
          if (!pattern3.test(data3)) {
            let err15 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          let err16 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data4 = data.creditor_account_id;
        if (typeof data4 == "string") {
          if (!pattern3.test(data4)) {
            let err17 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data6 = data.reference;
        if (typeof data6 != "string" && data6 !== null) {
          let err19 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema109.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data7 = data.failure_code;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema109.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate341.errors = vErrors, errors === 0;
  }
  validate341.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, failure_code: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate340.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate341(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors), errors = vErrors.length), validate340.errors = vErrors, errors === 0;
  }
  validate340.evaluated = { props: { id: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, failure_code: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema26__ = validate345, schema110 = { $ref: "spec#/components/schemas/MyConsentPage", $id: "schema26" }, schema111 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/MyConsent" } }, page: { $ref: "#/components/schemas/Page" } } }, schema112 = { description: "One of the customer's own consents, and the name of the application that asked for it.", type: "object", required: ["consent", "application_name"], properties: { consent: { $ref: "#/components/schemas/Consent" }, application_name: { type: "string", examples: ["Demo application"] } } };
  function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate347.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.application_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_name" }, message: "must have required property 'application_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent !== void 0 && (validate149(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err2 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate347.errors = vErrors, errors === 0;
  }
  validate347.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate346.evaluated;
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
            validate347(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate346.errors = vErrors, errors === 0;
  }
  validate346.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate345.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate346(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors), errors = vErrors.length), validate345.errors = vErrors, errors === 0;
  }
  validate345.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema27__ = validate352, schema113 = { $ref: "spec#/components/schemas/MyConsentDetail", $id: "schema27" }, schema114 = { description: "One of the customer's own consents, what was read under it, and what was paid.", type: "object", required: ["consent", "application_name", "reads", "paid"], properties: { consent: { $ref: "#/components/schemas/Consent" }, application_name: { type: "string", examples: ["Demo application"] }, reads: { type: "array", items: { $ref: "#/components/schemas/ConsentRead" } }, paid: { type: "object", description: "Payments, transfers and refunds that were made or are on their way; those that failed or wait for their day are not, and what came back is not taken off.", required: ["count", "amount"], properties: { count: { type: "integer", minimum: 0 }, amount: { $ref: "#/components/schemas/Money" } } } } }, schema115 = { type: "object", description: "How often an application has read one thing of one account, counted about every second.", required: ["account_id", "permission", "count", "first_at", "last_at"], properties: { account_id: { type: "string", pattern: "^acc_" }, permission: { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read", "beneficiaries.read", "standing_orders.read", "funds.read"] }, count: { type: "integer", minimum: 1 }, first_at: { $ref: "#/components/schemas/Timestamp" }, last_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate355.evaluated;
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
        if (!(data1 === "accounts.read" || data1 === "account_details.read" || data1 === "balances.read" || data1 === "transactions.read" || data1 === "beneficiaries.read" || data1 === "standing_orders.read" || data1 === "funds.read")) {
          let err8 = { instancePath: instancePath + "/permission", schemaPath: "#/properties/permission/enum", keyword: "enum", params: { allowedValues: schema115.properties.permission.enum }, message: "must be equal to one of the allowed values" };
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
      data.first_at !== void 0 && (validate76(data.first_at, { instancePath: instancePath + "/first_at", parentData: data, parentDataProperty: "first_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.last_at !== void 0 && (validate76(data.last_at, { instancePath: instancePath + "/last_at", parentData: data, parentDataProperty: "last_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate355.errors = vErrors, errors === 0;
  }
  validate355.evaluated = { props: { account_id: !0, permission: !0, count: !0, first_at: !0, last_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate353.evaluated;
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
      if (data.consent !== void 0 && (validate149(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err4 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.reads !== void 0) {
        let data2 = data.reads;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate355(data2[i0], { instancePath: instancePath + "/reads/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
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
          data4.amount !== void 0 && (validate71(data4.amount, { instancePath: instancePath + "/paid/amount", parentData: data4, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
        } else {
          let err10 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate353.errors = vErrors, errors === 0;
  }
  validate353.evaluated = { props: { consent: !0, application_name: !0, reads: !0, paid: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate352.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate353(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length), validate352.errors = vErrors, errors === 0;
  }
  validate352.evaluated = { props: { consent: !0, application_name: !0, reads: !0, paid: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema28__ = validate361, schema116 = { $ref: "spec#/components/schemas/MyConsent", $id: "schema28" };
  function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate362.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent" }, message: "must have required property 'consent'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.application_name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_name" }, message: "must have required property 'application_name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.consent !== void 0 && (validate149(data.consent, { instancePath: instancePath + "/consent", parentData: data, parentDataProperty: "consent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.application_name !== void 0 && typeof data.application_name != "string") {
        let err2 = { instancePath: instancePath + "/application_name", schemaPath: "#/properties/application_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate362.errors = vErrors, errors === 0;
  }
  validate362.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate361.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate362(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate361.errors = vErrors, errors === 0;
  }
  validate361.evaluated = { props: { consent: !0, application_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema29__ = validate365, schema118 = { $ref: "spec#/components/schemas/ReceiptPage", $id: "schema29" }, schema119 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Receipt" } }, page: { $ref: "#/components/schemas/Page" } } }, schema120 = { type: "object", description: "A payment or a transfer that was made under a consent, or a refund that concerns it.", required: ["id", "type", "status", "amount", "debtor_account_id", "payee", "creditor_account_id", "reference", "created_at"], properties: { id: { type: "string" }, type: { type: "string", enum: ["payment", "transfer", "refund"] }, status: { $ref: "#/components/schemas/PaymentStatus" }, amount: { $ref: "#/components/schemas/Money" }, debtor_account_id: { type: ["string", "null"], description: "Null for a refund that comes back: who pays it is not the customer." }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Of a payment." }, creditor_account_id: { type: ["string", "null"], description: "Of a transfer, the account of the same customer; of a refund that comes back, the account that had paid." }, reference: { type: ["string", "null"] }, created_at: { $ref: "#/components/schemas/Timestamp" } } };
  function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate367.evaluated;
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
        if (!(data1 === "payment" || data1 === "transfer" || data1 === "refund")) {
          let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema120.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.status !== void 0 && (validate217(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 != "string" && data4 !== null) {
          let err12 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema120.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data5 = data.payee, _errs10 = errors, valid1 = !1, passing0 = null, _errs11 = errors;
        validate93(data5, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
        var _valid0 = _errs11 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs12 = errors;
        if (data5 !== null) {
          let err13 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        var _valid0 = _errs12 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
        else {
          let err14 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data6 = data.creditor_account_id;
        if (typeof data6 != "string" && data6 !== null) {
          let err15 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: schema120.properties.creditor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err16 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema120.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      data.created_at !== void 0 && (validate76(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length));
    } else {
      let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    return validate367.errors = vErrors, errors === 0;
  }
  validate367.evaluated = { props: { id: !0, type: !0, status: !0, amount: !0, debtor_account_id: !0, payee: !0, creditor_account_id: !0, reference: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate366.evaluated;
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
            validate367(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate366.errors = vErrors, errors === 0;
  }
  validate366.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate365.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate366(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors), errors = vErrors.length), validate365.errors = vErrors, errors === 0;
  }
  validate365.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema30__ = validate375, schema121 = { $ref: "spec#/components/schemas/RiskReviewPage", $id: "schema30" }, schema122 = { type: "object", required: ["data", "page"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/RiskReview" } }, page: { $ref: "#/components/schemas/Page" } } }, schema123 = { type: "object", description: "A payment that waits for the bank's staff, its amount held meanwhile.", required: ["id", "status", "payment", "application_id", "reasons", "opened_at", "ends_at", "decided_by", "note", "decided_at"], properties: { id: { type: "string", pattern: "^rvw_" }, status: { $ref: "#/components/schemas/RiskReviewStatus" }, payment: { $ref: "#/components/schemas/Payment" }, application_id: { type: "string", description: "The application that asked for the payment." }, reasons: { type: "array", items: { $ref: "#/components/schemas/RiskReason" } }, opened_at: { $ref: "#/components/schemas/Timestamp" }, ends_at: { $ref: "#/components/schemas/Timestamp", description: "Undecided by then, the payment is declined." }, decided_by: { type: ["string", "null"], description: "The member of the staff; null while it is open, and where nobody of the staff ended it.", examples: ["stf_amina"] }, note: { type: ["string", "null"], description: "What they wrote to it." }, decided_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }] } } }, pattern53 = new RegExp("^rvw_", "u"), schema124 = { type: "string", description: "`open` awaits the staff. `released` and `declined` were decided by them. `expired` was not decided in time, and `stopped` lost its consent or was cancelled first: neither payment is made.", enum: ["open", "released", "declined", "expired", "stopped"] };
  function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate378.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "open" || data === "released" || data === "declined" || data === "expired" || data === "stopped")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema124.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate378.errors = vErrors, errors === 0;
  }
  validate378.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema125 = { type: "object", description: "Why a rule or a risk engine wants a person to look. For the staff: neither the customer nor the application is told.", required: ["code", "detail"], properties: { code: { type: "string", examples: ["amount_large"] }, detail: { type: "string", examples: ["It is KES 2000000.00 or more."] } } };
  function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate381.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.detail === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.code !== void 0 && typeof data.code != "string") {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.detail !== void 0 && typeof data.detail != "string") {
        let err3 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate381.errors = vErrors, errors === 0;
  }
  validate381.evaluated = { props: { code: !0, detail: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate377(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate377.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payment === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment" }, message: "must have required property 'payment'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.application_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.reasons === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.opened_at === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened_at" }, message: "must have required property 'opened_at'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.ends_at === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends_at" }, message: "must have required property 'ends_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.decided_by === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_by" }, message: "must have required property 'decided_by'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.note === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.decided_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_at" }, message: "must have required property 'decided_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern53.test(data0)) {
            let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rvw_" }, message: 'must match pattern "^rvw_"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.status !== void 0 && (validate378(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors), errors = vErrors.length)), data.payment !== void 0 && (validate216(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err12 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.reasons !== void 0) {
        let data4 = data.reasons;
        if (Array.isArray(data4)) {
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate381(data4[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length);
        } else {
          let err13 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.opened_at !== void 0 && (validate76(data.opened_at, { instancePath: instancePath + "/opened_at", parentData: data, parentDataProperty: "opened_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.ends_at !== void 0 && (validate76(data.ends_at, { instancePath: instancePath + "/ends_at", parentData: data, parentDataProperty: "ends_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.decided_by !== void 0) {
        let data8 = data.decided_by;
        if (typeof data8 != "string" && data8 !== null) {
          let err14 = { instancePath: instancePath + "/decided_by", schemaPath: "#/properties/decided_by/type", keyword: "type", params: { type: schema123.properties.decided_by.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.note !== void 0) {
        let data9 = data.note;
        if (typeof data9 != "string" && data9 !== null) {
          let err15 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema123.properties.note.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.decided_at !== void 0) {
        let data10 = data.decided_at, _errs17 = errors, valid3 = !1, passing0 = null, _errs18 = errors;
        validate76(data10, { instancePath: instancePath + "/decided_at", parentData: data, parentDataProperty: "decided_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs18 === errors;
        _valid0 && (valid3 = !0, passing0 = 0);
        let _errs19 = errors;
        if (data10 !== null) {
          let err16 = { instancePath: instancePath + "/decided_at", schemaPath: "#/properties/decided_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid0 = _errs19 === errors;
        if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err17 = { instancePath: instancePath + "/decided_at", schemaPath: "#/properties/decided_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate377.errors = vErrors, errors === 0;
  }
  validate377.evaluated = { props: { id: !0, status: !0, payment: !0, application_id: !0, reasons: !0, opened_at: !0, ends_at: !0, decided_by: !0, note: !0, decided_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate376.evaluated;
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
            validate377(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors), errors = vErrors.length);
        } else {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.page !== void 0 && (validate110(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate376.errors = vErrors, errors === 0;
  }
  validate376.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate375.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate376(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors), errors = vErrors.length), validate375.errors = vErrors, errors === 0;
  }
  validate375.evaluated = { props: { data: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema31__ = validate389, schema126 = { $ref: "spec#/components/schemas/RiskReview", $id: "schema31" };
  function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate390.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.status === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payment === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment" }, message: "must have required property 'payment'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.application_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.reasons === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.opened_at === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opened_at" }, message: "must have required property 'opened_at'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.ends_at === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends_at" }, message: "must have required property 'ends_at'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.decided_by === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_by" }, message: "must have required property 'decided_by'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.note === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.decided_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decided_at" }, message: "must have required property 'decided_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern53.test(data0)) {
            let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rvw_" }, message: 'must match pattern "^rvw_"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.status !== void 0 && (validate378(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors), errors = vErrors.length)), data.payment !== void 0 && (validate216(data.payment, { instancePath: instancePath + "/payment", parentData: data, parentDataProperty: "payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err12 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.reasons !== void 0) {
        let data4 = data.reasons;
        if (Array.isArray(data4)) {
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate381(data4[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length);
        } else {
          let err13 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.opened_at !== void 0 && (validate76(data.opened_at, { instancePath: instancePath + "/opened_at", parentData: data, parentDataProperty: "opened_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.ends_at !== void 0 && (validate76(data.ends_at, { instancePath: instancePath + "/ends_at", parentData: data, parentDataProperty: "ends_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.decided_by !== void 0) {
        let data8 = data.decided_by;
        if (typeof data8 != "string" && data8 !== null) {
          let err14 = { instancePath: instancePath + "/decided_by", schemaPath: "#/properties/decided_by/type", keyword: "type", params: { type: schema123.properties.decided_by.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.note !== void 0) {
        let data9 = data.note;
        if (typeof data9 != "string" && data9 !== null) {
          let err15 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: schema123.properties.note.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.decided_at !== void 0) {
        let data10 = data.decided_at, _errs17 = errors, valid3 = !1, passing0 = null, _errs18 = errors;
        validate76(data10, { instancePath: instancePath + "/decided_at", parentData: data, parentDataProperty: "decided_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
        var _valid0 = _errs18 === errors;
        _valid0 && (valid3 = !0, passing0 = 0);
        let _errs19 = errors;
        if (data10 !== null) {
          let err16 = { instancePath: instancePath + "/decided_at", schemaPath: "#/properties/decided_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        var _valid0 = _errs19 === errors;
        if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
          errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
        else {
          let err17 = { instancePath: instancePath + "/decided_at", schemaPath: "#/properties/decided_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    } else {
      let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    return validate390.errors = vErrors, errors === 0;
  }
  validate390.evaluated = { props: { id: !0, status: !0, payment: !0, application_id: !0, reasons: !0, opened_at: !0, ends_at: !0, decided_by: !0, note: !0, decided_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate389.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate390(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors), errors = vErrors.length), validate389.errors = vErrors, errors === 0;
  }
  validate389.evaluated = { props: { id: !0, status: !0, payment: !0, application_id: !0, reasons: !0, opened_at: !0, ends_at: !0, decided_by: !0, note: !0, decided_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema32__ = validate398, schema128 = { $ref: "spec#/components/schemas/PersonaList", $id: "schema32" }, schema129 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Persona" } } } }, schema130 = { type: "object", description: "Somebody who lives on a test bank.", required: ["customer_id", "username", "name", "story", "accounts"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] }, username: { type: "string", examples: ["wanjiru"] }, name: { type: "string", examples: ["Wanjiru Kamau"] }, story: { type: "string", description: "What this person is good for in a test." }, accounts: { type: "array", items: { type: "object", required: ["id", "account_number", "bank_code", "nickname"], properties: { id: { type: "string", pattern: "^acc_" }, account_number: { type: "string" }, bank_code: { type: "string" }, nickname: { type: "string" } } } } } }, pattern55 = new RegExp("^cus_", "u");
  function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate400.evaluated;
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
          if (!pattern55.test(data0)) {
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
    return validate400.errors = vErrors, errors === 0;
  }
  validate400.evaluated = { props: { customer_id: !0, username: !0, name: !0, story: !0, accounts: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate399.evaluated;
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
            validate400(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate399.errors = vErrors, errors === 0;
  }
  validate399.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate398.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate399(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors), errors = vErrors.length), validate398.errors = vErrors, errors === 0;
  }
  validate398.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema33__ = validate403, schema131 = { $ref: "spec#/components/schemas/TokenSet", $id: "schema33" }, schema132 = { type: "object", description: "The answer of a token endpoint (RFC 6749, section 5.1).", required: ["access_token", "token_type", "expires_in", "scope"], properties: { access_token: { type: "string" }, token_type: { enum: ["Bearer", "DPoP"], description: "DPoP where it is bound to a key (RFC 9449, section 5)." }, expires_in: { type: "integer", minimum: 1, description: "Seconds of wall time." }, scope: { type: "string", description: "Space-separated." }, refresh_token: { type: "string" }, id_token: { type: "string" } } };
  function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate404.evaluated;
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
          let err5 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema132.properties.token_type.enum }, message: "must be equal to one of the allowed values" };
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
    return validate404.errors = vErrors, errors === 0;
  }
  validate404.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, scope: !0, refresh_token: !0, id_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate403.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate404(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors), errors = vErrors.length), validate403.errors = vErrors, errors === 0;
  }
  validate403.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, scope: !0, refresh_token: !0, id_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema34__ = validate406, schema133 = { $ref: "spec#/components/schemas/Clock", $id: "schema34" }, schema134 = { type: "object", description: "Bank time. A frozen clock moves only by advance; a ticking one also moves with the wall.", required: ["now", "mode"], properties: { now: { $ref: "#/components/schemas/Timestamp" }, mode: { type: "string", enum: ["frozen", "ticking"] } } };
  function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate407.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.now === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.mode === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.now !== void 0 && (validate76(data.now, { instancePath: instancePath + "/now", parentData: data, parentDataProperty: "now", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.mode !== void 0) {
        let data1 = data.mode;
        if (typeof data1 != "string") {
          let err2 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!(data1 === "frozen" || data1 === "ticking")) {
          let err3 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema134.properties.mode.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate407.errors = vErrors, errors === 0;
  }
  validate407.evaluated = { props: { now: !0, mode: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate406.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate407(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors), errors = vErrors.length), validate406.errors = vErrors, errors === 0;
  }
  validate406.evaluated = { props: { now: !0, mode: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema35__ = validate410, schema135 = { $ref: "spec#/components/schemas/RailStateList", $id: "schema35" }, schema136 = { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/RailState" } } } }, schema137 = { type: "object", description: "How a rail behaves on a test bank.", required: ["rail", "state", "delay_seconds"], properties: { rail: { $ref: "#/components/schemas/OutsideRail" }, state: { $ref: "#/components/schemas/RailStateName" }, delay_seconds: { type: "integer", minimum: 0, description: "By how much later it confirms what it takes." } } }, schema138 = { type: "string", enum: ["pesalink", "mpesa", "rtgs", "eft"], description: "A rail that reaches others. What the bank books by itself is always there." };
  function validate413(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate413.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "pesalink" || data === "mpesa" || data === "rtgs" || data === "eft")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema138.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate413.errors = vErrors, errors === 0;
  }
  validate413.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema139 = { type: "string", enum: ["open", "closed", "failing"], description: `closed: it takes nothing, and the next of the consented rails carries the payment. failing: it takes payments, and
answers no where it would confirm.
` };
  function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate415.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "open" || data === "closed" || data === "failing")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema139.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate415.errors = vErrors, errors === 0;
  }
  validate415.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate412.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rail === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.state === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.delay_seconds === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delay_seconds" }, message: "must have required property 'delay_seconds'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail !== void 0 && (validate413(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors), errors = vErrors.length)), data.state !== void 0 && (validate415(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length)), data.delay_seconds !== void 0) {
        let data2 = data.delay_seconds;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err3 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
          let err4 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate412.errors = vErrors, errors === 0;
  }
  validate412.evaluated = { props: { rail: !0, state: !0, delay_seconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate411.evaluated;
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
            validate412(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length);
        } else {
          let err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate411.errors = vErrors, errors === 0;
  }
  validate411.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate410.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate411(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors), errors = vErrors.length), validate410.errors = vErrors, errors === 0;
  }
  validate410.evaluated = { props: { data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema36__ = validate419, schema140 = { $ref: "spec#/components/schemas/RailState", $id: "schema36" };
  function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate420.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rail === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.state === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.delay_seconds === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delay_seconds" }, message: "must have required property 'delay_seconds'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail !== void 0 && (validate413(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors), errors = vErrors.length)), data.state !== void 0 && (validate415(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length)), data.delay_seconds !== void 0) {
        let data2 = data.delay_seconds;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err3 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (typeof data2 == "number" && (data2 < 0 || isNaN(data2))) {
          let err4 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate420.errors = vErrors, errors === 0;
  }
  validate420.evaluated = { props: { rail: !0, state: !0, delay_seconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate419.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate420(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors), errors = vErrors.length), validate419.errors = vErrors, errors === 0;
  }
  validate419.evaluated = { props: { rail: !0, state: !0, delay_seconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema37__ = validate424, schema142 = { $ref: "spec#/components/schemas/Liveness", $id: "schema37" }, schema143 = { type: "object", required: ["status"], properties: { status: { const: "ok" } } };
  function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate425.evaluated;
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
    return validate425.errors = vErrors, errors === 0;
  }
  validate425.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate424(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate424.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate425(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors), errors = vErrors.length), validate424.errors = vErrors, errors === 0;
  }
  validate424.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema38__ = validate427, schema144 = { $ref: "spec#/components/schemas/Readiness", $id: "schema38" }, schema145 = { type: "object", required: ["status", "checks"], properties: { status: { type: "string", enum: ["ok", "failing"] }, checks: { type: "object", additionalProperties: { type: "string", enum: ["ok", "failing"] } } } };
  function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate428.evaluated;
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
          let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema145.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
              let err5 = { instancePath: instancePath + "/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checks/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema145.properties.checks.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
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
    return validate428.errors = vErrors, errors === 0;
  }
  validate428.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate427.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate428(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length), validate427.errors = vErrors, errors === 0;
  }
  validate427.evaluated = { props: { status: !0, checks: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema39__ = validate430, schema146 = { $ref: "spec#/components/schemas/Version", $id: "schema39" }, schema147 = { type: "object", required: ["name", "version", "contract_version"], properties: { name: { type: "string", examples: ["wekeza-server"] }, version: { type: "string", examples: ["0.1.0"] }, contract_version: { type: "string", examples: ["0.1.0"] } } };
  function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate431.evaluated;
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
    return validate431.errors = vErrors, errors === 0;
  }
  validate431.evaluated = { props: { name: !0, version: !0, contract_version: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate430.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate431(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors), errors = vErrors.length), validate430.errors = vErrors, errors === 0;
  }
  validate430.evaluated = { props: { name: !0, version: !0, contract_version: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema40__ = validate433, schema148 = { type: "object", required: ["openapi"], properties: { openapi: { type: "string" } }, $id: "schema40" };
  function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate433.evaluated;
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
    return validate433.errors = vErrors, errors === 0;
  }
  validate433.evaluated = { props: { openapi: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema41__ = validate434, schema149 = { $ref: "spec#/components/schemas/ErrorExplanation", $id: "schema41" }, schema150 = { type: "object", description: "One entry of the error catalogue.", required: ["code", "status", "title", "cause", "next", "retryable"], properties: { code: { type: "string" }, status: { type: "integer" }, title: { type: "string" }, cause: { type: "string" }, next: { type: "string" }, retryable: { type: "boolean" } } };
  function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate435.evaluated;
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
    return validate435.errors = vErrors, errors === 0;
  }
  validate435.evaluated = { props: { code: !0, status: !0, title: !0, cause: !0, next: !0, retryable: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate434.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate435(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate434.errors = vErrors, errors === 0;
  }
  return validate434.evaluated = { props: { code: !0, status: !0, title: !0, cause: !0, next: !0, retryable: !0 }, dynamicProps: !1, dynamicItems: !1 }, { schema0: schema0__, schema1: schema1__, schema2: schema2__, schema3: schema3__, schema4: schema4__, schema5: schema5__, schema6: schema6__, schema7: schema7__, schema8: schema8__, schema9: schema9__, schema10: schema10__, schema11: schema11__, schema12: schema12__, schema13: schema13__, schema14: schema14__, schema15: schema15__, schema16: schema16__, schema17: schema17__, schema18: schema18__, schema19: schema19__, schema20: schema20__, schema21: schema21__, schema22: schema22__, schema23: schema23__, schema24: schema24__, schema25: schema25__, schema26: schema26__, schema27: schema27__, schema28: schema28__, schema29: schema29__, schema30: schema30__, schema31: schema31__, schema32: schema32__, schema33: schema33__, schema34: schema34__, schema35: schema35__, schema36: schema36__, schema37: schema37__, schema38: schema38__, schema39: schema39__, schema40: schema40__, schema41: schema41__ };
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
  getStatement: {
    200: schema5,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listBeneficiaries: {
    200: schema6,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listStandingOrders: {
    200: schema7,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listTransactions: {
    200: schema8,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  syncTransactions: {
    200: schema9,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getTransaction: {
    200: schema10,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listConsents: {
    200: schema11,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createConsent: {
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
  getConsent: {
    200: schema12,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  revokeConsent: {
    200: schema12,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getConsentHistory: {
    200: schema13,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  confirmFunds: {
    200: schema14,
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
    200: schema15,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createPayment: {
    201: schema16,
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
  quotePayment: {
    200: schema17,
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
    200: schema16,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  cancelPayment: {
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
  getPaymentHistory: {
    200: schema18,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  verifyPayee: {
    200: schema19,
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
  listRefunds: {
    200: schema20,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createRefund: {
    201: schema21,
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
  getRefund: {
    200: schema21,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listBulkPayments: {
    200: schema22,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createBulkPayment: {
    202: schema23,
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
  getBulkPayment: {
    200: schema23,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  cancelBulkPayment: {
    200: schema23,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listBulkPaymentItems: {
    200: schema24,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createTransfer: {
    201: schema25,
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
    200: schema25,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listMyConsents: {
    200: schema26,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getMyConsent: {
    200: schema27,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  revokeMyConsent: {
    200: schema28,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getMyConsentHistory: {
    200: schema13,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  approveMyConsent: {
    200: schema28,
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
    200: schema28,
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
    200: schema28,
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
    200: schema29,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listRiskReviews: {
    200: schema30,
    400: schema1,
    401: schema1,
    403: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getRiskReview: {
    200: schema31,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  releaseRiskReview: {
    200: schema31,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    413: schema1,
    415: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  declineRiskReview: {
    200: schema31,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    409: schema1,
    413: schema1,
    415: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  listPersonas: {
    200: schema32,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  createSandboxToken: {
    200: schema33,
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
    200: schema33,
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
  createStaffSession: {
    200: schema33,
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
    200: schema12,
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
    200: schema12,
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
    200: schema34,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  advanceClock: {
    200: schema34,
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
  listRails: {
    200: schema35,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  setRail: {
    200: schema36,
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
    200: schema34,
    400: schema1,
    401: schema1,
    403: schema1,
    404: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getLiveness: {
    200: schema37,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getReadiness: {
    200: schema38,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema38
  },
  getVersion: {
    200: schema39,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  getContract: {
    200: schema40,
    400: schema1,
    429: schema1,
    500: schema1,
    503: schema1
  },
  explainError: {
    200: schema41,
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
