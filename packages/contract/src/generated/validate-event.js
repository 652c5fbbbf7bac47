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
var { schema0, schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8, schema9, schema10, schema11, schema12, schema13, schema14, schema15 } = (() => {
  "use strict";
  let schema0__ = validate52, schema19 = { $ref: "spec#/components/schemas/PaymentEvent", $id: "schema0" }, schema21 = { type: "object", description: "What happened to a payment.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["payment.scheduled", "payment.in_review", "payment.pending", "payment.settled", "payment.failed", "payment.cancelled"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Payment" } } }, schema22 = { type: "string", pattern: "^evt_", description: "The same in every delivery and every reading of this event.", examples: ["evt_01k3m7q0r8e4x5v6"] }, pattern3 = new RegExp("^evt_", "u");
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern3.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^evt_" }, message: 'must match pattern "^evt_"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate55.errors = vErrors, errors === 0;
  }
  validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema23 = { type: "integer", minimum: 1, description: `The place in the bank's journal: it counts up per bank, without gaps, in the order in which events were handed over.
An application hears a part of them, and they may arrive out of order: put them in order by this.
`, examples: [1042] };
  function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data))) {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (typeof data == "number" && (data < 1 || isNaN(data))) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate57.errors = vErrors, errors === 0;
  }
  validate57.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema24 = { type: "string", format: "date-time", pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, formats0 = require_formats().fullFormats["date-time"], pattern4 = new RegExp("([Zz]|[+-][0-9]{2}:[0-9]{2})$", "u");
  function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern4.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!formats0.validate(data)) {
        let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate59.errors = vErrors, errors === 0;
  }
  validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema25 = { type: "object", description: "What the event is about, and its version with this event.", required: ["type", "id", "version"], properties: { type: { type: "string", enum: ["payment", "refund", "bulk_payment", "transfer", "consent", "transaction", "balance_threshold", "webhook"] }, id: { type: "string", description: "Of a balance_threshold it is the id that the webhook knows the threshold by." }, version: { $ref: "#/components/schemas/ResourceVersion" } } }, schema26 = { type: "integer", minimum: 1, description: `Raised by each change that an event tells. Of two copies, whether read or told, the one with the higher version is the
newer.
`, examples: [2] };
  function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data))) {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (typeof data == "number" && (data < 1 || isNaN(data))) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate62.errors = vErrors, errors === 0;
  }
  validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.version === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.type !== void 0) {
        let data0 = data.type;
        if (typeof data0 != "string") {
          let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!(data0 === "payment" || data0 === "refund" || data0 === "bulk_payment" || data0 === "transfer" || data0 === "consent" || data0 === "transaction" || data0 === "balance_threshold" || data0 === "webhook")) {
          let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema25.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.id !== void 0 && typeof data.id != "string") {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate61.errors = vErrors, errors === 0;
  }
  validate61.evaluated = { props: { type: !0, id: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema27 = { type: "boolean", description: "True where it did not happen, and a test bank was asked to tell it all the same; otherwise left out." };
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "boolean") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    return validate65.errors = vErrors, errors === 0;
  }
  validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema28 = { type: "object", description: `A payment and where it stands. While it is in_review or pending, its amount and its fee are held.
`, required: ["id", "version", "status", "consent_id", "debtor_account_id", "amount", "payee", "rail", "fallback_rails", "carried_by", "fee", "refunded", "reference", "execution_date", "expected_at", "failure_code", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^pay_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, status: { $ref: "#/components/schemas/PaymentStatus" }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail", description: "The rail as it was consented to." }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, carried_by: { $ref: "#/components/schemas/Rail", description: "The rail that carries it, or is to: rail, or one of fallback_rails." }, fee: { $ref: "#/components/schemas/Money", description: "What the payer pays on top of the amount." }, refunded: { $ref: "#/components/schemas/Money", description: "What came back of the amount." }, reference: { type: ["string", "null"] }, execution_date: { type: ["string", "null"], format: "date" }, expected_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "When the money is expected to have moved; null while that is not known." }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern5 = new RegExp("^pay_", "u"), pattern6 = new RegExp("^csn_", "u"), pattern7 = new RegExp("^acc_", "u"), schema29 = { type: "string", enum: ["scheduled", "in_review", "pending", "settled", "failed", "cancelled"], description: `scheduled waits for its day, in_review for a person at the bank, pending for its rail to open or to confirm.
settled has moved the money; failed and cancelled have not.
` };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "scheduled" || data === "in_review" || data === "pending" || data === "settled" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate69.errors = vErrors, errors === 0;
  }
  validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema30 = { type: "object", description: "An amount, exact, as a decimal string with two places; never a float.", required: ["amount", "currency"], properties: { amount: { type: "string", pattern: "^-?\\d{1,13}\\.\\d{2}$", examples: ["1250.00"] }, currency: { $ref: "#/components/schemas/Currency" } } }, pattern8 = new RegExp("^-?\\d{1,13}\\.\\d{2}$", "u"), schema31 = { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217.", examples: ["KES"] }, pattern9 = new RegExp("^[A-Z]{3}$", "u");
  function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern9.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate72.errors = vErrors, errors === 0;
  }
  validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
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
          if (!pattern8.test(data0)) {
            let err2 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/pattern", keyword: "pattern", params: { pattern: "^-?\\d{1,13}\\.\\d{2}$" }, message: 'must match pattern "^-?\\d{1,13}\\.\\d{2}$"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.currency !== void 0 && (validate72(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate71.errors = vErrors, errors === 0;
  }
  validate71.evaluated = { props: { amount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema32 = { description: `Who receives: an account, a phone, a paybill or a till. Kenya has no IBAN, so an account is its number and its bank's
code.
`, type: "object", required: ["type"], properties: { type: { enum: ["account", "mobile", "paybill", "till"] } }, allOf: [{ if: { properties: { type: { const: "account" } }, required: ["type"] }, then: { $ref: "#/components/schemas/AccountPayee" } }, { if: { properties: { type: { const: "mobile" } }, required: ["type"] }, then: { $ref: "#/components/schemas/MobilePayee" } }, { if: { properties: { type: { const: "paybill" } }, required: ["type"] }, then: { $ref: "#/components/schemas/PaybillPayee" } }, { if: { properties: { type: { const: "till" } }, required: ["type"] }, then: { $ref: "#/components/schemas/TillPayee" } }] }, schema33 = { type: "object", description: "The holder of an account at a Kenyan bank.", additionalProperties: !1, required: ["type", "name", "account_number", "bank_code"], properties: { type: { const: "account" }, name: { $ref: "#/components/schemas/PayeeName" }, account_number: { type: "string", pattern: "^\\d{6,14}$", examples: ["0110000021"] }, bank_code: { type: "string", pattern: "^\\d{2}$", description: "The bank\u2019s code in its one canonical form: two digits.", examples: ["77"] } } }, schema34 = { type: "string", minLength: 1, maxLength: 140, examples: ["Baraka Traders Ltd"] }, func1 = require_ucs2length().default;
  function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
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
    return validate77.errors = vErrors, errors === 0;
  }
  validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern10 = new RegExp("^\\d{6,14}$", "u"), pattern11 = new RegExp("^\\d{2}$", "u");
  function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
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
      if (data.name !== void 0 && (validate77(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.account_number !== void 0) {
        let data2 = data.account_number;
        if (typeof data2 == "string") {
          if (!pattern10.test(data2)) {
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
          if (!pattern11.test(data3)) {
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
    return validate76.errors = vErrors, errors === 0;
  }
  validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema35 = { type: "object", description: "Whoever has a phone with mobile money.", additionalProperties: !1, required: ["type", "name", "phone_number"], properties: { type: { const: "mobile" }, name: { $ref: "#/components/schemas/PayeeName" }, phone_number: { type: "string", pattern: "^254\\d{9}$", description: "A Kenyan mobile number in its one canonical form: twelve digits from 254 on, without a plus.", examples: ["254712345678"] } } }, pattern12 = new RegExp("^254\\d{9}$", "u");
  function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
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
      if (data.name !== void 0 && (validate77(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.phone_number !== void 0) {
        let data2 = data.phone_number;
        if (typeof data2 == "string") {
          if (!pattern12.test(data2)) {
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
    return validate80.errors = vErrors, errors === 0;
  }
  validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema36 = { type: "object", description: "A business that is paid by its paybill number and the payer's account with it.", additionalProperties: !1, required: ["type", "name", "paybill_number", "account_reference"], properties: { type: { const: "paybill" }, name: { $ref: "#/components/schemas/PayeeName" }, paybill_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["888880"] }, account_reference: { type: "string", pattern: "^[A-Za-z0-9 ./#-]{1,20}$", description: "The payer's account with the business, as the business gave it.", examples: ["37194502881"] } } }, pattern13 = new RegExp("^\\d{5,7}$", "u"), pattern14 = new RegExp("^[A-Za-z0-9 ./#-]{1,20}$", "u");
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
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
      if (data.name !== void 0 && (validate77(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.paybill_number !== void 0) {
        let data2 = data.paybill_number;
        if (typeof data2 == "string") {
          if (!pattern13.test(data2)) {
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
          if (!pattern14.test(data3)) {
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
    return validate83.errors = vErrors, errors === 0;
  }
  validate83.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema37 = { type: "object", description: "A shop that is paid by its till number.", additionalProperties: !1, required: ["type", "name", "till_number"], properties: { type: { const: "till" }, name: { $ref: "#/components/schemas/PayeeName" }, till_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["567891"] } } };
  function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
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
      if (data.name !== void 0 && (validate77(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.till_number !== void 0) {
        let data2 = data.till_number;
        if (typeof data2 == "string") {
          if (!pattern13.test(data2)) {
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
    return validate86.errors = vErrors, errors === 0;
  }
  validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
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
      validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
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
      validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
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
      validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
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
      validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
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
          let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate75.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate75.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  let schema38 = { type: "string", enum: ["internal", "pesalink", "mpesa", "rtgs", "eft"], description: `internal books at once between two Wekeza accounts. pesalink reaches other banks at any hour, up to KES 999,999.
mpesa reaches phones, paybills and tills in whole shillings. rtgs carries large sums within business hours, and eft
goes with the next batch of a business day.
` };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "internal" || data === "pesalink" || data === "mpesa" || data === "rtgs" || data === "eft")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema39 = { type: "array", maxItems: 4, uniqueItems: !0, items: { $ref: "#/components/schemas/Rail" }, description: `The rails that may carry the payment instead, in this order, where the first is closed or fails. They are part of what
the customer approves.
` }, func0 = require_equal().default;
  function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 4) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
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
    return validate92.errors = vErrors, errors === 0;
  }
  validate92.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let formats2 = require_formats().fullFormats.date;
  function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
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
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.payee === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.rail === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.carried_by === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried_by" }, message: "must have required property 'carried_by'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.fee === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.refunded === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refunded" }, message: "must have required property 'refunded'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.reference === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.execution_date === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.expected_at === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.failure_code === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.created_at === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.updated_at === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern5.test(data0)) {
            let err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0 && (validate69(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern6.test(data3)) {
            let err20 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern7.test(data4)) {
            let err22 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          let err23 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.payee !== void 0 && (validate75(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.rail !== void 0 && (validate90(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate92(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.carried_by !== void 0 && (validate90(data.carried_by, { instancePath: instancePath + "/carried_by", parentData: data, parentDataProperty: "carried_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.fee !== void 0 && (validate71(data.fee, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.refunded !== void 0 && (validate71(data.refunded, { instancePath: instancePath + "/refunded", parentData: data, parentDataProperty: "refunded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data12 = data.reference;
        if (typeof data12 != "string" && data12 !== null) {
          let err24 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema28.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data13 = data.execution_date;
        if (typeof data13 != "string" && data13 !== null) {
          let err25 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema28.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (typeof data13 == "string" && !formats2.validate(data13)) {
          let err26 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (data.expected_at !== void 0) {
        let data14 = data.expected_at, _errs21 = errors, valid1 = !1, passing0 = null, _errs22 = errors;
        validate59(data14, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data14 !== null) {
          let err27 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err28 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data15 = data.failure_code;
        if (typeof data15 != "string" && data15 !== null) {
          let err29 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema28.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    return validate67.errors = vErrors, errors === 0;
  }
  validate67.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "payment.scheduled" || data1 === "payment.in_review" || data1 === "payment.pending" || data1 === "payment.settled" || data1 === "payment.failed" || data1 === "payment.cancelled")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema21.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate67(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate54.errors = vErrors, errors === 0;
  }
  validate54.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
  }
  validate52.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema1__ = validate103, schema40 = { $ref: "spec#/components/schemas/Payment", $id: "schema1" };
  function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
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
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.payee === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.rail === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.carried_by === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carried_by" }, message: "must have required property 'carried_by'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.fee === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fee" }, message: "must have required property 'fee'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.refunded === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refunded" }, message: "must have required property 'refunded'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.reference === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property 'reference'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.execution_date === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.expected_at === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.failure_code === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failure_code" }, message: "must have required property 'failure_code'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.created_at === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.updated_at === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern5.test(data0)) {
            let err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0 && (validate69(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern6.test(data3)) {
            let err20 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern7.test(data4)) {
            let err22 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        } else {
          let err23 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.payee !== void 0 && (validate75(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.rail !== void 0 && (validate90(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate92(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.carried_by !== void 0 && (validate90(data.carried_by, { instancePath: instancePath + "/carried_by", parentData: data, parentDataProperty: "carried_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.fee !== void 0 && (validate71(data.fee, { instancePath: instancePath + "/fee", parentData: data, parentDataProperty: "fee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.refunded !== void 0 && (validate71(data.refunded, { instancePath: instancePath + "/refunded", parentData: data, parentDataProperty: "refunded", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data12 = data.reference;
        if (typeof data12 != "string" && data12 !== null) {
          let err24 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema28.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data13 = data.execution_date;
        if (typeof data13 != "string" && data13 !== null) {
          let err25 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema28.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (typeof data13 == "string" && !formats2.validate(data13)) {
          let err26 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (data.expected_at !== void 0) {
        let data14 = data.expected_at, _errs21 = errors, valid1 = !1, passing0 = null, _errs22 = errors;
        validate59(data14, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        _valid0 && (valid1 = !0, passing0 = 0);
        let _errs23 = errors;
        if (data14 !== null) {
          let err27 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid0 = _errs23 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
        else {
          let err28 = { instancePath: instancePath + "/expected_at", schemaPath: "#/properties/expected_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data15 = data.failure_code;
        if (typeof data15 != "string" && data15 !== null) {
          let err29 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema28.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    return validate104.errors = vErrors, errors === 0;
  }
  validate104.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length), validate103.errors = vErrors, errors === 0;
  }
  validate103.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, amount: !0, payee: !0, rail: !0, fallback_rails: !0, carried_by: !0, fee: !0, refunded: !0, reference: !0, execution_date: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema2__ = validate118, schema42 = { $ref: "spec#/components/schemas/RefundEvent", $id: "schema2" }, schema43 = { type: "object", description: "What happened to a refund.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["refund.pending", "refund.settled", "refund.failed"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Refund" } } }, schema44 = { type: "object", description: `Money that goes back to whoever paid. pending is with the rail, settled has moved the money, failed has not, and what
failed can be asked for again.
`, required: ["id", "version", "payment_id", "consent_id", "status", "amount", "rail", "reason", "expected_at", "failure_code", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^rfd_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, payment_id: { type: "string", pattern: "^pay_" }, consent_id: { type: ["string", "null"], description: "Of an internal payment, what lets the application pay back; null on any other rail." }, status: { $ref: "#/components/schemas/RefundStatus" }, amount: { $ref: "#/components/schemas/Money" }, rail: { $ref: "#/components/schemas/Rail", description: "The rail that carried the payment." }, reason: { type: ["string", "null"] }, expected_at: { $ref: "#/components/schemas/Timestamp", description: "When the money is expected to be back; of a settled one, when it was." }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern19 = new RegExp("^rfd_", "u"), schema45 = { type: "string", enum: ["pending", "settled", "failed"] };
  function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "pending" || data === "settled" || data === "failed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate127.errors = vErrors, errors === 0;
  }
  validate127.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payment_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.consent_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.status === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.rail === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.reason === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.expected_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
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
          if (!pattern19.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rfd_" }, message: 'must match pattern "^rfd_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data2 = data.payment_id;
        if (typeof data2 == "string") {
          if (!pattern5.test(data2)) {
            let err14 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 != "string" && data3 !== null) {
          let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: schema44.properties.consent_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.status !== void 0 && (validate127(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.rail !== void 0 && (validate90(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.reason !== void 0) {
        let data7 = data.reason;
        if (typeof data7 != "string" && data7 !== null) {
          let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema44.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.expected_at !== void 0 && (validate59(data.expected_at, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.failure_code !== void 0) {
        let data9 = data.failure_code;
        if (typeof data9 != "string" && data9 !== null) {
          let err18 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema44.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    return validate125.errors = vErrors, errors === 0;
  }
  validate125.evaluated = { props: { id: !0, version: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "refund.pending" || data1 === "refund.settled" || data1 === "refund.failed")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema43.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate125(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate119.errors = vErrors, errors === 0;
  }
  validate119.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate119(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
  }
  validate118.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema3__ = validate136, schema46 = { $ref: "spec#/components/schemas/Refund", $id: "schema3" };
  function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payment_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.consent_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.status === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.rail === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.reason === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.expected_at === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_at" }, message: "must have required property 'expected_at'" };
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
          if (!pattern19.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^rfd_" }, message: 'must match pattern "^rfd_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data2 = data.payment_id;
        if (typeof data2 == "string") {
          if (!pattern5.test(data2)) {
            let err14 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/pattern", keyword: "pattern", params: { pattern: "^pay_" }, message: 'must match pattern "^pay_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 != "string" && data3 !== null) {
          let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: schema44.properties.consent_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.status !== void 0 && (validate127(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.rail !== void 0 && (validate90(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length)), data.reason !== void 0) {
        let data7 = data.reason;
        if (typeof data7 != "string" && data7 !== null) {
          let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema44.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.expected_at !== void 0 && (validate59(data.expected_at, { instancePath: instancePath + "/expected_at", parentData: data, parentDataProperty: "expected_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.failure_code !== void 0) {
        let data9 = data.failure_code;
        if (typeof data9 != "string" && data9 !== null) {
          let err18 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema44.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    return validate137.errors = vErrors, errors === 0;
  }
  validate137.evaluated = { props: { id: !0, version: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate137(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length), validate136.errors = vErrors, errors === 0;
  }
  validate136.evaluated = { props: { id: !0, version: !0, payment_id: !0, consent_id: !0, status: !0, amount: !0, rail: !0, reason: !0, expected_at: !0, failure_code: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema4__ = validate146, schema48 = { $ref: "spec#/components/schemas/BulkPaymentEvent", $id: "schema4" }, schema49 = { type: "object", description: "What happened to a bulk payment.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["bulk_payment.accepted", "bulk_payment.completed", "bulk_payment.cancelled"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/BulkPayment" } } }, schema50 = { type: "object", description: "A file of payments and where it stands.", required: ["id", "version", "status", "mode", "consent_id", "debtor_account_id", "file_hash", "execution_date", "totals", "fees", "duplicates_count", "warnings", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^blk_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, status: { $ref: "#/components/schemas/BulkPaymentStatus" }, mode: { $ref: "#/components/schemas/BulkMode" }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, file_hash: { type: "string", pattern: "^[0-9a-f]{64}$" }, execution_date: { type: ["string", "null"], format: "date" }, totals: { type: "object", description: `accepted and rejected together are the file; settled, failed and pending together are what was accepted, unless it
was cancelled. An amount that could not be read counts as nothing.
`, required: ["accepted", "rejected", "settled", "failed", "pending"], properties: { accepted: { $ref: "#/components/schemas/BulkTally" }, rejected: { $ref: "#/components/schemas/BulkTally" }, settled: { $ref: "#/components/schemas/BulkTally" }, failed: { $ref: "#/components/schemas/BulkTally" }, pending: { $ref: "#/components/schemas/BulkTally" } } }, fees: { $ref: "#/components/schemas/Money", description: "Of what was accepted; it is held beside the amounts, and taken with each payment that is settled." }, duplicates_count: { type: "integer", minimum: 0, description: "How many accepted rows pay the same payee the same amount with the same reference as a row before." }, warnings: { type: "array", description: "The first hundred of them. They are paid all the same.", items: { type: "object", required: ["code", "row", "duplicate_of"], properties: { code: { const: "duplicate_row" }, row: { type: "integer", minimum: 1 }, duplicate_of: { type: "integer", minimum: 1 } } } }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern23 = new RegExp("^blk_", "u"), pattern26 = new RegExp("^[0-9a-f]{64}$", "u"), schema51 = { type: "string", enum: ["accepted", "partially_accepted", "completed", "partially_completed", "failed", "cancelled"], description: `accepted and partially_accepted: its payments are being made; partially, some rows were rejected. completed: every row
of the file is settled. partially_completed: some are, the others were rejected or failed. failed: none is settled.
` };
  function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accepted" || data === "partially_accepted" || data === "completed" || data === "partially_completed" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate155.errors = vErrors, errors === 0;
  }
  validate155.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema52 = { type: "string", enum: ["whole", "items"], description: "whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected." };
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "whole" || data === "items")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate157.errors = vErrors, errors === 0;
  }
  validate157.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema53 = { type: "object", description: "How many rows, and what their amounts come to.", required: ["count", "amount"], properties: { count: { type: "integer", minimum: 0 }, amount: { $ref: "#/components/schemas/Money" } } };
  function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
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
    return validate159.errors = vErrors, errors === 0;
  }
  validate159.evaluated = { props: { count: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.mode === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.consent_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.file_hash === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.execution_date === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.totals === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" }, message: "must have required property 'totals'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.fees === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fees" }, message: "must have required property 'fees'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.duplicates_count === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_count" }, message: "must have required property 'duplicates_count'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.warnings === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.created_at === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.updated_at === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern23.test(data0)) {
            let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^blk_" }, message: 'must match pattern "^blk_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0 && (validate155(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.mode !== void 0 && (validate157(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data4 = data.consent_id;
        if (typeof data4 == "string") {
          if (!pattern6.test(data4)) {
            let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data5 = data.debtor_account_id;
        if (typeof data5 == "string") {
          if (!pattern7.test(data5)) {
            let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data6 = data.file_hash;
        if (typeof data6 == "string") {
          if (!pattern26.test(data6)) {
            let err20 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data7 = data.execution_date;
        if (typeof data7 != "string" && data7 !== null) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema50.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (typeof data7 == "string" && !formats2.validate(data7)) {
          let err23 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.totals !== void 0) {
        let data8 = data.totals;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.accepted === void 0) {
            let err24 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data8.rejected === void 0) {
            let err25 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property 'rejected'" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data8.settled === void 0) {
            let err26 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "settled" }, message: "must have required property 'settled'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data8.failed === void 0) {
            let err27 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data8.pending === void 0) {
            let err28 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property 'pending'" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          data8.accepted !== void 0 && (validate159(data8.accepted, { instancePath: instancePath + "/totals/accepted", parentData: data8, parentDataProperty: "accepted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.rejected !== void 0 && (validate159(data8.rejected, { instancePath: instancePath + "/totals/rejected", parentData: data8, parentDataProperty: "rejected", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.settled !== void 0 && (validate159(data8.settled, { instancePath: instancePath + "/totals/settled", parentData: data8, parentDataProperty: "settled", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.failed !== void 0 && (validate159(data8.failed, { instancePath: instancePath + "/totals/failed", parentData: data8, parentDataProperty: "failed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.pending !== void 0 && (validate159(data8.pending, { instancePath: instancePath + "/totals/pending", parentData: data8, parentDataProperty: "pending", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length));
        } else {
          let err29 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      if (data.fees !== void 0 && (validate71(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.duplicates_count !== void 0) {
        let data15 = data.duplicates_count;
        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
          let err30 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
          let err31 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.warnings !== void 0) {
        let data16 = data.warnings;
        if (Array.isArray(data16)) {
          let len0 = data16.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data17 = data16[i0];
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.code === void 0) {
                let err32 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data17.row === void 0) {
                let err33 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (data17.duplicate_of === void 0) {
                let err34 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "duplicate_of" }, message: "must have required property 'duplicate_of'" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (data17.code !== void 0 && data17.code !== "duplicate_row") {
                let err35 = { instancePath: instancePath + "/warnings/" + i0 + "/code", schemaPath: "#/properties/warnings/items/properties/code/const", keyword: "const", params: { allowedValue: "duplicate_row" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              if (data17.row !== void 0) {
                let data19 = data17.row;
                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
                  let err36 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (typeof data19 == "number" && (data19 < 1 || isNaN(data19))) {
                  let err37 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              }
              if (data17.duplicate_of !== void 0) {
                let data20 = data17.duplicate_of;
                if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
                  let err38 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                if (typeof data20 == "number" && (data20 < 1 || isNaN(data20))) {
                  let err39 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              }
            } else {
              let err40 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        } else {
          let err41 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    return validate153.errors = vErrors, errors === 0;
  }
  validate153.evaluated = { props: { id: !0, version: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "bulk_payment.accepted" || data1 === "bulk_payment.completed" || data1 === "bulk_payment.cancelled")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema49.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate153(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate147.errors = vErrors, errors === 0;
  }
  validate147.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length), validate146.errors = vErrors, errors === 0;
  }
  validate146.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema5__ = validate171, schema54 = { $ref: "spec#/components/schemas/BulkPayment", $id: "schema5" };
  function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.mode === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.consent_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.file_hash === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.execution_date === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "execution_date" }, message: "must have required property 'execution_date'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.totals === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totals" }, message: "must have required property 'totals'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.fees === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fees" }, message: "must have required property 'fees'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.duplicates_count === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duplicates_count" }, message: "must have required property 'duplicates_count'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.warnings === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" }, message: "must have required property 'warnings'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.created_at === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.updated_at === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern23.test(data0)) {
            let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^blk_" }, message: 'must match pattern "^blk_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0 && (validate155(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length)), data.mode !== void 0 && (validate157(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data4 = data.consent_id;
        if (typeof data4 == "string") {
          if (!pattern6.test(data4)) {
            let err16 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data5 = data.debtor_account_id;
        if (typeof data5 == "string") {
          if (!pattern7.test(data5)) {
            let err18 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data6 = data.file_hash;
        if (typeof data6 == "string") {
          if (!pattern26.test(data6)) {
            let err20 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        } else {
          let err21 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data7 = data.execution_date;
        if (typeof data7 != "string" && data7 !== null) {
          let err22 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: schema50.properties.execution_date.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (typeof data7 == "string" && !formats2.validate(data7)) {
          let err23 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (data.totals !== void 0) {
        let data8 = data.totals;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.accepted === void 0) {
            let err24 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (data8.rejected === void 0) {
            let err25 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "rejected" }, message: "must have required property 'rejected'" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (data8.settled === void 0) {
            let err26 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "settled" }, message: "must have required property 'settled'" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data8.failed === void 0) {
            let err27 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (data8.pending === void 0) {
            let err28 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/required", keyword: "required", params: { missingProperty: "pending" }, message: "must have required property 'pending'" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          data8.accepted !== void 0 && (validate159(data8.accepted, { instancePath: instancePath + "/totals/accepted", parentData: data8, parentDataProperty: "accepted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.rejected !== void 0 && (validate159(data8.rejected, { instancePath: instancePath + "/totals/rejected", parentData: data8, parentDataProperty: "rejected", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.settled !== void 0 && (validate159(data8.settled, { instancePath: instancePath + "/totals/settled", parentData: data8, parentDataProperty: "settled", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.failed !== void 0 && (validate159(data8.failed, { instancePath: instancePath + "/totals/failed", parentData: data8, parentDataProperty: "failed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length)), data8.pending !== void 0 && (validate159(data8.pending, { instancePath: instancePath + "/totals/pending", parentData: data8, parentDataProperty: "pending", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length));
        } else {
          let err29 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      }
      if (data.fees !== void 0 && (validate71(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.duplicates_count !== void 0) {
        let data15 = data.duplicates_count;
        if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
          let err30 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (typeof data15 == "number" && (data15 < 0 || isNaN(data15))) {
          let err31 = { instancePath: instancePath + "/duplicates_count", schemaPath: "#/properties/duplicates_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.warnings !== void 0) {
        let data16 = data.warnings;
        if (Array.isArray(data16)) {
          let len0 = data16.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data17 = data16[i0];
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
              if (data17.code === void 0) {
                let err32 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (data17.row === void 0) {
                let err33 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "row" }, message: "must have required property 'row'" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (data17.duplicate_of === void 0) {
                let err34 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/required", keyword: "required", params: { missingProperty: "duplicate_of" }, message: "must have required property 'duplicate_of'" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (data17.code !== void 0 && data17.code !== "duplicate_row") {
                let err35 = { instancePath: instancePath + "/warnings/" + i0 + "/code", schemaPath: "#/properties/warnings/items/properties/code/const", keyword: "const", params: { allowedValue: "duplicate_row" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              if (data17.row !== void 0) {
                let data19 = data17.row;
                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19))) {
                  let err36 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (typeof data19 == "number" && (data19 < 1 || isNaN(data19))) {
                  let err37 = { instancePath: instancePath + "/warnings/" + i0 + "/row", schemaPath: "#/properties/warnings/items/properties/row/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              }
              if (data17.duplicate_of !== void 0) {
                let data20 = data17.duplicate_of;
                if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
                  let err38 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                if (typeof data20 == "number" && (data20 < 1 || isNaN(data20))) {
                  let err39 = { instancePath: instancePath + "/warnings/" + i0 + "/duplicate_of", schemaPath: "#/properties/warnings/items/properties/duplicate_of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              }
            } else {
              let err40 = { instancePath: instancePath + "/warnings/" + i0, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        } else {
          let err41 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    return validate172.errors = vErrors, errors === 0;
  }
  validate172.evaluated = { props: { id: !0, version: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate172(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length), validate171.errors = vErrors, errors === 0;
  }
  validate171.evaluated = { props: { id: !0, version: !0, status: !0, mode: !0, consent_id: !0, debtor_account_id: !0, file_hash: !0, execution_date: !0, totals: !0, fees: !0, duplicates_count: !0, warnings: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema6__ = validate185, schema56 = { $ref: "spec#/components/schemas/TransferEvent", $id: "schema6" }, schema57 = { type: "object", description: "What happened to a transfer.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["transfer.pending", "transfer.settled", "transfer.failed"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Transfer" } } }, schema58 = { type: "object", description: "A transfer is booked at once, or refused. Where a bank's books are kept by another system, it is pending until that system has booked it.", required: ["id", "version", "status", "consent_id", "debtor_account_id", "creditor_account_id", "amount", "reference", "failure_code", "created_at"], properties: { id: { type: "string", pattern: "^trf_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, status: { type: "string", enum: ["pending", "settled", "failed"] }, consent_id: { type: "string", pattern: "^csn_" }, debtor_account_id: { type: "string", pattern: "^acc_" }, creditor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/Money" }, reference: { type: ["string", "null"] }, failure_code: { type: ["string", "null"], description: "A code of the error catalogue, when the status is failed." }, created_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern31 = new RegExp("^trf_", "u");
  function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
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
      if (data.creditor_account_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.amount === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
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
      if (data.created_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern31.test(data0)) {
            let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^trf_" }, message: 'must match pattern "^trf_"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!(data2 === "pending" || data2 === "settled" || data2 === "failed")) {
          let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema58.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern6.test(data3)) {
            let err14 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern7.test(data4)) {
            let err16 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data5 = data.creditor_account_id;
        if (typeof data5 == "string") {
          if (!pattern7.test(data5)) {
            let err18 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema58.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data8 = data.failure_code;
        if (typeof data8 != "string" && data8 !== null) {
          let err21 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema58.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    return validate192.errors = vErrors, errors === 0;
  }
  validate192.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, failure_code: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "transfer.pending" || data1 === "transfer.settled" || data1 === "transfer.failed")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema57.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate192(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate186.errors = vErrors, errors === 0;
  }
  validate186.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length), validate185.errors = vErrors, errors === 0;
  }
  validate185.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema7__ = validate198, schema59 = { $ref: "spec#/components/schemas/Transfer", $id: "schema7" };
  function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.status === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
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
      if (data.creditor_account_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.amount === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
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
      if (data.created_at === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern31.test(data0)) {
            let err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^trf_" }, message: 'must match pattern "^trf_"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!(data2 === "pending" || data2 === "settled" || data2 === "failed")) {
          let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema58.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.consent_id !== void 0) {
        let data3 = data.consent_id;
        if (typeof data3 == "string") {
          if (!pattern6.test(data3)) {
            let err14 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern7.test(data4)) {
            let err16 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data5 = data.creditor_account_id;
        if (typeof data5 == "string") {
          if (!pattern7.test(data5)) {
            let err18 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        } else {
          let err19 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data7 = data.reference;
        if (typeof data7 != "string" && data7 !== null) {
          let err20 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema58.properties.reference.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      if (data.failure_code !== void 0) {
        let data8 = data.failure_code;
        if (typeof data8 != "string" && data8 !== null) {
          let err21 = { instancePath: instancePath + "/failure_code", schemaPath: "#/properties/failure_code/type", keyword: "type", params: { type: schema58.properties.failure_code.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    return validate199.errors = vErrors, errors === 0;
  }
  validate199.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, failure_code: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate199(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length), validate198.errors = vErrors, errors === 0;
  }
  validate198.evaluated = { props: { id: !0, version: !0, status: !0, consent_id: !0, debtor_account_id: !0, creditor_account_id: !0, amount: !0, reference: !0, failure_code: !0, created_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema8__ = validate204, schema61 = { $ref: "spec#/components/schemas/ConsentEvent", $id: "schema8" }, schema62 = { type: "object", description: "What happened to a consent.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["consent.awaiting_co_holder", "consent.authorised", "consent.rejected", "consent.revoked", "consent.expired", "consent.consumed", "consent.renewed"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Consent" } } }, schema63 = { type: "object", description: "What a customer was asked, and what became of it. Terms that its kind does not have are null.", required: ["id", "version", "kind", "status", "application_id", "customer_id", "account_ids", "accounts_withheld", "debtor_account_id", "permissions", "transactions_from", "transactions_to", "amount", "cap_per_payment", "cap_per_period", "payments_per_period_max", "total", "items_count", "file_hash", "cap_per_refund", "payee", "payees", "rail", "fallback_rails", "payment_id", "starts_at", "expires_at", "created_at", "updated_at", "authorisation_url"], properties: { id: { type: "string", pattern: "^csn_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, kind: { $ref: "#/components/schemas/ConsentKind" }, status: { $ref: "#/components/schemas/ConsentStatus" }, application_id: { type: "string" }, customer_id: { type: ["string", "null"], description: "Known once the customer has decided; of several holders, the one who did so first." }, account_ids: { type: "array", items: { type: "string" }, description: "The accounts that the customer chose." }, accounts_withheld: { type: "boolean", description: "Whether the customer holds accounts that they did not choose to show." }, debtor_account_id: { type: ["string", "null"], description: "The account that a consent to pay or to pay back draws on, once known." }, permissions: { type: "array", items: { $ref: "#/components/schemas/Permission" } }, transactions_from: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked before it are not shown." }, transactions_to: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Transactions booked at it or after are not shown." }, amount: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_payment: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }] }, cap_per_period: { oneOf: [{ $ref: "#/components/schemas/PeriodCap" }, { type: "null" }] }, payments_per_period_max: { type: ["integer", "null"] }, total: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Of a bulk payment, all items together." }, items_count: { type: ["integer", "null"], description: "Of a bulk payment." }, file_hash: { type: ["string", "null"], description: "Of a bulk payment: SHA-256 of its bytes, in lower-case hex." }, cap_per_refund: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Of refunds; null where only what was paid limits them." }, payee: { oneOf: [{ $ref: "#/components/schemas/Payee" }, { type: "null" }], description: "Of a single payment." }, payees: { type: "array", items: { $ref: "#/components/schemas/Payee" }, description: "Of recurring payments." }, rail: { oneOf: [{ $ref: "#/components/schemas/Rail" }, { type: "null" }] }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, payment_id: { type: ["string", "null"], description: "The payment, transfer or bulk payment that consumed a consent for one." }, starts_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "The first moment at which recurring payments are allowed; null where that is the approval." }, expires_at: { $ref: "#/components/schemas/Timestamp" }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" }, authorisation_url: { type: ["string", "null"], description: "Where to send the customer while the consent awaits authorisation, or another holder while it awaits them; add redirect_uri, state and a PKCE challenge. Null afterwards." } } }, schema64 = { type: "string", enum: ["account_access", "single_payment", "recurring_payment", "bulk_payment", "refunds", "funds_confirmation"] };
  function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "account_access" || data === "single_payment" || data === "recurring_payment" || data === "bulk_payment" || data === "refunds" || data === "funds_confirmation")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema64.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate213.errors = vErrors, errors === 0;
  }
  validate213.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema65 = { type: "string", enum: ["awaiting_authorisation", "awaiting_co_holder", "authorised", "rejected", "revoked", "expired", "consumed"], description: `awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final.
` };
  function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "awaiting_authorisation" || data === "awaiting_co_holder" || data === "authorised" || data === "rejected" || data === "revoked" || data === "expired" || data === "consumed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate215.errors = vErrors, errors === 0;
  }
  validate215.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema66 = { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read", "beneficiaries.read", "standing_orders.read"] };
  function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accounts.read" || data === "account_details.read" || data === "balances.read" || data === "transactions.read" || data === "beneficiaries.read" || data === "standing_orders.read")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate217.errors = vErrors, errors === 0;
  }
  validate217.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema67 = { type: "object", description: "An amount for each day, week or month in Nairobi.", required: ["amount", "period"], properties: { amount: { $ref: "#/components/schemas/Money" }, period: { $ref: "#/components/schemas/Period" } } }, schema68 = { type: "string", enum: ["day", "week", "month"], description: "Of the calendar in Nairobi; a week begins on Monday." };
  function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "day" || data === "week" || data === "month")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate225.errors = vErrors, errors === 0;
  }
  validate225.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.period === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.period !== void 0 && (validate225(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate223.errors = vErrors, errors === 0;
  }
  validate223.evaluated = { props: { amount: !0, period: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.kind === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.application_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.customer_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.account_ids === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_ids" }, message: "must have required property 'account_ids'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.accounts_withheld === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts_withheld" }, message: "must have required property 'accounts_withheld'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.permissions === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.transactions_from === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_from" }, message: "must have required property 'transactions_from'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.transactions_to === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_to" }, message: "must have required property 'transactions_to'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.amount === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.cap_per_period === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_period" }, message: "must have required property 'cap_per_period'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.payments_per_period_max === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments_per_period_max" }, message: "must have required property 'payments_per_period_max'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.total === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.items_count === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items_count" }, message: "must have required property 'items_count'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.file_hash === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.cap_per_refund === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_refund" }, message: "must have required property 'cap_per_refund'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.payee === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.payees === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.rail === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.payment_id === void 0) {
        let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data.starts_at === void 0) {
        let err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data.expires_at === void 0) {
        let err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.created_at === void 0) {
        let err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data.updated_at === void 0) {
        let err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern6.test(data0)) {
            let err30 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        } else {
          let err31 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.kind !== void 0 && (validate213(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.status !== void 0 && (validate215(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err32 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data.customer_id !== void 0) {
        let data5 = data.customer_id;
        if (typeof data5 != "string" && data5 !== null) {
          let err33 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema63.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data6 = data.account_ids;
        if (Array.isArray(data6)) {
          let len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data6[i0] != "string") {
              let err34 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
        } else {
          let err35 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err36 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data9 = data.debtor_account_id;
        if (typeof data9 != "string" && data9 !== null) {
          let err37 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema63.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data10 = data.permissions;
        if (Array.isArray(data10)) {
          let len1 = data10.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate217(data10[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
        } else {
          let err38 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data12 = data.transactions_from, _errs22 = errors, valid5 = !1, passing0 = null, _errs23 = errors;
        validate59(data12, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs23 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs24 = errors;
        if (data12 !== null) {
          let err39 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid0 = _errs24 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
        else {
          let err40 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data13 = data.transactions_to, _errs27 = errors, valid6 = !1, passing1 = null, _errs28 = errors;
        validate59(data13, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid1 = _errs28 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs29 = errors;
        if (data13 !== null) {
          let err41 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid1 = _errs29 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
        else {
          let err42 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data14 = data.amount, _errs32 = errors, valid7 = !1, passing2 = null, _errs33 = errors;
        validate71(data14, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid2 = _errs33 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs34 = errors;
        if (data14 !== null) {
          let err43 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        var _valid2 = _errs34 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
        else {
          let err44 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data15 = data.cap_per_payment, _errs37 = errors, valid8 = !1, passing3 = null, _errs38 = errors;
        validate71(data15, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid3 = _errs38 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs39 = errors;
        if (data15 !== null) {
          let err45 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        var _valid3 = _errs39 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
        else {
          let err46 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data16 = data.cap_per_period, _errs42 = errors, valid9 = !1, passing4 = null, _errs43 = errors;
        validate223(data16, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
        var _valid4 = _errs43 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs44 = errors;
        if (data16 !== null) {
          let err47 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid4 = _errs44 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
        else {
          let err48 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data17 = data.payments_per_period_max;
        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
          let err49 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema63.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
      if (data.total !== void 0) {
        let data18 = data.total, _errs49 = errors, valid10 = !1, passing5 = null, _errs50 = errors;
        validate71(data18, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid5 = _errs50 === errors;
        if (_valid5) {
          valid10 = !0, passing5 = 0;
          var props3 = {};
          props3.amount = !0, props3.currency = !0;
        }
        let _errs51 = errors;
        if (data18 !== null) {
          let err50 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        var _valid5 = _errs51 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs49, vErrors !== null && (_errs49 ? vErrors.length = _errs49 : vErrors = null);
        else {
          let err51 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.items_count !== void 0) {
        let data19 = data.items_count;
        if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
          let err52 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/type", keyword: "type", params: { type: schema63.properties.items_count.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data20 = data.file_hash;
        if (typeof data20 != "string" && data20 !== null) {
          let err53 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: schema63.properties.file_hash.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
      if (data.cap_per_refund !== void 0) {
        let data21 = data.cap_per_refund, _errs58 = errors, valid11 = !1, passing6 = null, _errs59 = errors;
        validate71(data21, { instancePath: instancePath + "/cap_per_refund", parentData: data, parentDataProperty: "cap_per_refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid6 = _errs59 === errors;
        if (_valid6) {
          valid11 = !0, passing6 = 0;
          var props4 = {};
          props4.amount = !0, props4.currency = !0;
        }
        let _errs60 = errors;
        if (data21 !== null) {
          let err54 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        var _valid6 = _errs60 === errors;
        if (_valid6 && valid11 ? (valid11 = !1, passing6 = [passing6, 1]) : _valid6 && (valid11 = !0, passing6 = 1), valid11)
          errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
        else {
          let err55 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data22 = data.payee, _errs63 = errors, valid12 = !1, passing7 = null, _errs64 = errors;
        validate75(data22, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
        var _valid7 = _errs64 === errors;
        _valid7 && (valid12 = !0, passing7 = 0);
        let _errs65 = errors;
        if (data22 !== null) {
          let err56 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        var _valid7 = _errs65 === errors;
        if (_valid7 && valid12 ? (valid12 = !1, passing7 = [passing7, 1]) : _valid7 && (valid12 = !0, passing7 = 1), valid12)
          errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
        else {
          let err57 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data23 = data.payees;
        if (Array.isArray(data23)) {
          let len2 = data23.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate75(data23[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
        } else {
          let err58 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data25 = data.rail, _errs71 = errors, valid15 = !1, passing8 = null, _errs72 = errors;
        validate90(data25, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
        var _valid8 = _errs72 === errors;
        _valid8 && (valid15 = !0, passing8 = 0);
        let _errs73 = errors;
        if (data25 !== null) {
          let err59 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        var _valid8 = _errs73 === errors;
        if (_valid8 && valid15 ? (valid15 = !1, passing8 = [passing8, 1]) : _valid8 && (valid15 = !0, passing8 = 1), valid15)
          errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
        else {
          let err60 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
      if (data.fallback_rails !== void 0 && (validate92(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data27 = data.payment_id;
        if (typeof data27 != "string" && data27 !== null) {
          let err61 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema63.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data28 = data.starts_at, _errs79 = errors, valid16 = !1, passing9 = null, _errs80 = errors;
        validate59(data28, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid9 = _errs80 === errors;
        _valid9 && (valid16 = !0, passing9 = 0);
        let _errs81 = errors;
        if (data28 !== null) {
          let err62 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        var _valid9 = _errs81 === errors;
        if (_valid9 && valid16 ? (valid16 = !1, passing9 = [passing9, 1]) : _valid9 && (valid16 = !0, passing9 = 1), valid16)
          errors = _errs79, vErrors !== null && (_errs79 ? vErrors.length = _errs79 : vErrors = null);
        else {
          let err63 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate59(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data32 = data.authorisation_url;
        if (typeof data32 != "string" && data32 !== null) {
          let err64 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema63.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
      }
    } else {
      let err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    return validate211.errors = vErrors, errors === 0;
  }
  validate211.evaluated = { props: { id: !0, version: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "consent.awaiting_co_holder" || data1 === "consent.authorised" || data1 === "consent.rejected" || data1 === "consent.revoked" || data1 === "consent.expired" || data1 === "consent.consumed" || data1 === "consent.renewed")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema62.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate211(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate205.errors = vErrors, errors === 0;
  }
  validate205.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
  }
  validate204.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema9__ = validate240, schema69 = { $ref: "spec#/components/schemas/Consent", $id: "schema9" };
  function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.kind === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.application_id === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_id" }, message: "must have required property 'application_id'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.customer_id === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.account_ids === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_ids" }, message: "must have required property 'account_ids'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.accounts_withheld === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts_withheld" }, message: "must have required property 'accounts_withheld'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.debtor_account_id === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.permissions === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.transactions_from === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_from" }, message: "must have required property 'transactions_from'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.transactions_to === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactions_to" }, message: "must have required property 'transactions_to'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.amount === void 0) {
        let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.cap_per_period === void 0) {
        let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_period" }, message: "must have required property 'cap_per_period'" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data.payments_per_period_max === void 0) {
        let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payments_per_period_max" }, message: "must have required property 'payments_per_period_max'" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.total === void 0) {
        let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (data.items_count === void 0) {
        let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items_count" }, message: "must have required property 'items_count'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (data.file_hash === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data.cap_per_refund === void 0) {
        let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_refund" }, message: "must have required property 'cap_per_refund'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data.payee === void 0) {
        let err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.payees === void 0) {
        let err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data.rail === void 0) {
        let err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data.fallback_rails === void 0) {
        let err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fallback_rails" }, message: "must have required property 'fallback_rails'" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (data.payment_id === void 0) {
        let err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data.starts_at === void 0) {
        let err25 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "starts_at" }, message: "must have required property 'starts_at'" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (data.expires_at === void 0) {
        let err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data.created_at === void 0) {
        let err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data.updated_at === void 0) {
        let err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (data.authorisation_url === void 0) {
        let err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorisation_url" }, message: "must have required property 'authorisation_url'" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern6.test(data0)) {
            let err30 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        } else {
          let err31 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.kind !== void 0 && (validate213(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.status !== void 0 && (validate215(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.application_id !== void 0 && typeof data.application_id != "string") {
        let err32 = { instancePath: instancePath + "/application_id", schemaPath: "#/properties/application_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (data.customer_id !== void 0) {
        let data5 = data.customer_id;
        if (typeof data5 != "string" && data5 !== null) {
          let err33 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: schema63.properties.customer_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data6 = data.account_ids;
        if (Array.isArray(data6)) {
          let len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data6[i0] != "string") {
              let err34 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
        } else {
          let err35 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      }
      if (data.accounts_withheld !== void 0 && typeof data.accounts_withheld != "boolean") {
        let err36 = { instancePath: instancePath + "/accounts_withheld", schemaPath: "#/properties/accounts_withheld/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data9 = data.debtor_account_id;
        if (typeof data9 != "string" && data9 !== null) {
          let err37 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: schema63.properties.debtor_account_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
      if (data.permissions !== void 0) {
        let data10 = data.permissions;
        if (Array.isArray(data10)) {
          let len1 = data10.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate217(data10[i1], { instancePath: instancePath + "/permissions/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
        } else {
          let err38 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
      if (data.transactions_from !== void 0) {
        let data12 = data.transactions_from, _errs22 = errors, valid5 = !1, passing0 = null, _errs23 = errors;
        validate59(data12, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs23 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs24 = errors;
        if (data12 !== null) {
          let err39 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        var _valid0 = _errs24 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
        else {
          let err40 = { instancePath: instancePath + "/transactions_from", schemaPath: "#/properties/transactions_from/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
      if (data.transactions_to !== void 0) {
        let data13 = data.transactions_to, _errs27 = errors, valid6 = !1, passing1 = null, _errs28 = errors;
        validate59(data13, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid1 = _errs28 === errors;
        _valid1 && (valid6 = !0, passing1 = 0);
        let _errs29 = errors;
        if (data13 !== null) {
          let err41 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        var _valid1 = _errs29 === errors;
        if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
          errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
        else {
          let err42 = { instancePath: instancePath + "/transactions_to", schemaPath: "#/properties/transactions_to/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
      }
      if (data.amount !== void 0) {
        let data14 = data.amount, _errs32 = errors, valid7 = !1, passing2 = null, _errs33 = errors;
        validate71(data14, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid2 = _errs33 === errors;
        if (_valid2) {
          valid7 = !0, passing2 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs34 = errors;
        if (data14 !== null) {
          let err43 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        var _valid2 = _errs34 === errors;
        if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
          errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null);
        else {
          let err44 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      }
      if (data.cap_per_payment !== void 0) {
        let data15 = data.cap_per_payment, _errs37 = errors, valid8 = !1, passing3 = null, _errs38 = errors;
        validate71(data15, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid3 = _errs38 === errors;
        if (_valid3) {
          valid8 = !0, passing3 = 0;
          var props1 = {};
          props1.amount = !0, props1.currency = !0;
        }
        let _errs39 = errors;
        if (data15 !== null) {
          let err45 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        var _valid3 = _errs39 === errors;
        if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
          errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
        else {
          let err46 = { instancePath: instancePath + "/cap_per_payment", schemaPath: "#/properties/cap_per_payment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
      if (data.cap_per_period !== void 0) {
        let data16 = data.cap_per_period, _errs42 = errors, valid9 = !1, passing4 = null, _errs43 = errors;
        validate223(data16, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
        var _valid4 = _errs43 === errors;
        if (_valid4) {
          valid9 = !0, passing4 = 0;
          var props2 = {};
          props2.amount = !0, props2.period = !0;
        }
        let _errs44 = errors;
        if (data16 !== null) {
          let err47 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        var _valid4 = _errs44 === errors;
        if (_valid4 && valid9 ? (valid9 = !1, passing4 = [passing4, 1]) : _valid4 && (valid9 = !0, passing4 = 1), valid9)
          errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
        else {
          let err48 = { instancePath: instancePath + "/cap_per_period", schemaPath: "#/properties/cap_per_period/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
      if (data.payments_per_period_max !== void 0) {
        let data17 = data.payments_per_period_max;
        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
          let err49 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: schema63.properties.payments_per_period_max.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
      }
      if (data.total !== void 0) {
        let data18 = data.total, _errs49 = errors, valid10 = !1, passing5 = null, _errs50 = errors;
        validate71(data18, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid5 = _errs50 === errors;
        if (_valid5) {
          valid10 = !0, passing5 = 0;
          var props3 = {};
          props3.amount = !0, props3.currency = !0;
        }
        let _errs51 = errors;
        if (data18 !== null) {
          let err50 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        var _valid5 = _errs51 === errors;
        if (_valid5 && valid10 ? (valid10 = !1, passing5 = [passing5, 1]) : _valid5 && (valid10 = !0, passing5 = 1), valid10)
          errors = _errs49, vErrors !== null && (_errs49 ? vErrors.length = _errs49 : vErrors = null);
        else {
          let err51 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      }
      if (data.items_count !== void 0) {
        let data19 = data.items_count;
        if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
          let err52 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/type", keyword: "type", params: { type: schema63.properties.items_count.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
      if (data.file_hash !== void 0) {
        let data20 = data.file_hash;
        if (typeof data20 != "string" && data20 !== null) {
          let err53 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: schema63.properties.file_hash.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      }
      if (data.cap_per_refund !== void 0) {
        let data21 = data.cap_per_refund, _errs58 = errors, valid11 = !1, passing6 = null, _errs59 = errors;
        validate71(data21, { instancePath: instancePath + "/cap_per_refund", parentData: data, parentDataProperty: "cap_per_refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid6 = _errs59 === errors;
        if (_valid6) {
          valid11 = !0, passing6 = 0;
          var props4 = {};
          props4.amount = !0, props4.currency = !0;
        }
        let _errs60 = errors;
        if (data21 !== null) {
          let err54 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        var _valid6 = _errs60 === errors;
        if (_valid6 && valid11 ? (valid11 = !1, passing6 = [passing6, 1]) : _valid6 && (valid11 = !0, passing6 = 1), valid11)
          errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
        else {
          let err55 = { instancePath: instancePath + "/cap_per_refund", schemaPath: "#/properties/cap_per_refund/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      }
      if (data.payee !== void 0) {
        let data22 = data.payee, _errs63 = errors, valid12 = !1, passing7 = null, _errs64 = errors;
        validate75(data22, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
        var _valid7 = _errs64 === errors;
        _valid7 && (valid12 = !0, passing7 = 0);
        let _errs65 = errors;
        if (data22 !== null) {
          let err56 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        var _valid7 = _errs65 === errors;
        if (_valid7 && valid12 ? (valid12 = !1, passing7 = [passing7, 1]) : _valid7 && (valid12 = !0, passing7 = 1), valid12)
          errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
        else {
          let err57 = { instancePath: instancePath + "/payee", schemaPath: "#/properties/payee/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
      if (data.payees !== void 0) {
        let data23 = data.payees;
        if (Array.isArray(data23)) {
          let len2 = data23.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate75(data23[i2], { instancePath: instancePath + "/payees/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
        } else {
          let err58 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      }
      if (data.rail !== void 0) {
        let data25 = data.rail, _errs71 = errors, valid15 = !1, passing8 = null, _errs72 = errors;
        validate90(data25, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
        var _valid8 = _errs72 === errors;
        _valid8 && (valid15 = !0, passing8 = 0);
        let _errs73 = errors;
        if (data25 !== null) {
          let err59 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        var _valid8 = _errs73 === errors;
        if (_valid8 && valid15 ? (valid15 = !1, passing8 = [passing8, 1]) : _valid8 && (valid15 = !0, passing8 = 1), valid15)
          errors = _errs71, vErrors !== null && (_errs71 ? vErrors.length = _errs71 : vErrors = null);
        else {
          let err60 = { instancePath: instancePath + "/rail", schemaPath: "#/properties/rail/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
      }
      if (data.fallback_rails !== void 0 && (validate92(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.payment_id !== void 0) {
        let data27 = data.payment_id;
        if (typeof data27 != "string" && data27 !== null) {
          let err61 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema63.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
      }
      if (data.starts_at !== void 0) {
        let data28 = data.starts_at, _errs79 = errors, valid16 = !1, passing9 = null, _errs80 = errors;
        validate59(data28, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid9 = _errs80 === errors;
        _valid9 && (valid16 = !0, passing9 = 0);
        let _errs81 = errors;
        if (data28 !== null) {
          let err62 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        var _valid9 = _errs81 === errors;
        if (_valid9 && valid16 ? (valid16 = !1, passing9 = [passing9, 1]) : _valid9 && (valid16 = !0, passing9 = 1), valid16)
          errors = _errs79, vErrors !== null && (_errs79 ? vErrors.length = _errs79 : vErrors = null);
        else {
          let err63 = { instancePath: instancePath + "/starts_at", schemaPath: "#/properties/starts_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      }
      if (data.expires_at !== void 0 && (validate59(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.authorisation_url !== void 0) {
        let data32 = data.authorisation_url;
        if (typeof data32 != "string" && data32 !== null) {
          let err64 = { instancePath: instancePath + "/authorisation_url", schemaPath: "#/properties/authorisation_url/type", keyword: "type", params: { type: schema63.properties.authorisation_url.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
      }
    } else {
      let err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    return validate241.errors = vErrors, errors === 0;
  }
  validate241.evaluated = { props: { id: !0, version: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate241(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length), validate240.errors = vErrors, errors === 0;
  }
  validate240.evaluated = { props: { id: !0, version: !0, kind: !0, status: !0, application_id: !0, customer_id: !0, account_ids: !0, accounts_withheld: !0, debtor_account_id: !0, permissions: !0, transactions_from: !0, transactions_to: !0, amount: !0, cap_per_payment: !0, cap_per_period: !0, payments_per_period_max: !0, total: !0, items_count: !0, file_hash: !0, cap_per_refund: !0, payee: !0, payees: !0, rail: !0, fallback_rails: !0, payment_id: !0, starts_at: !0, expires_at: !0, created_at: !0, updated_at: !0, authorisation_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema10__ = validate262, schema71 = { $ref: "spec#/components/schemas/TransactionEvent", $id: "schema10" }, schema72 = { type: "object", description: "What was posted on an account.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["transaction.posted"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Transaction" } } }, schema73 = { type: "object", description: "What moved on one account, or is held for a payment that is on its way.", required: ["id", "version", "account_id", "status", "direction", "amount", "description", "counterparty", "payment_id", "balance_after", "booked_at", "held_at"], properties: { id: { type: "string", pattern: "^txn_", description: "The same while it is pending and once it is posted." }, version: { $ref: "#/components/schemas/ResourceVersion" }, account_id: { type: "string", pattern: "^acc_" }, status: { type: "string", enum: ["pending", "posted"], description: "Pending is held and not booked yet; it is posted, or it is gone if nothing comes of it." }, direction: { type: "string", enum: ["credit", "debit"] }, amount: { $ref: "#/components/schemas/Money", description: "Always positive; direction says which way." }, description: { type: "string" }, counterparty: { type: ["string", "null"] }, payment_id: { type: ["string", "null"], description: "The payment or transfer that caused it; null where none did." }, balance_after: { oneOf: [{ $ref: "#/components/schemas/Money" }, { type: "null" }], description: "Null while it is pending." }, booked_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Null while it is pending." }, held_at: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Since when its amount is held; null once it is posted." } } }, pattern41 = new RegExp("^txn_", "u");
  function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.account_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.direction === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.description === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.counterparty === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.payment_id === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.balance_after === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.booked_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.held_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held_at" }, message: "must have required property 'held_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern41.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.account_id !== void 0) {
        let data2 = data.account_id;
        if (typeof data2 == "string") {
          if (!pattern7.test(data2)) {
            let err14 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.status !== void 0) {
        let data3 = data.status;
        if (typeof data3 != "string") {
          let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!(data3 === "pending" || data3 === "posted")) {
          let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema73.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data4 = data.direction;
        if (typeof data4 != "string") {
          let err18 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!(data4 === "credit" || data4 === "debit")) {
          let err19 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema73.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.counterparty !== void 0) {
        let data7 = data.counterparty;
        if (typeof data7 != "string" && data7 !== null) {
          let err21 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema73.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data8 = data.payment_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err22 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema73.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.balance_after !== void 0) {
        let data9 = data.balance_after, _errs18 = errors, valid1 = !1, passing0 = null, _errs19 = errors;
        validate71(data9, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid0 = _errs19 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs20 = errors;
        if (data9 !== null) {
          let err23 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid0 = _errs20 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err24 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      if (data.booked_at !== void 0) {
        let data10 = data.booked_at, _errs23 = errors, valid2 = !1, passing1 = null, _errs24 = errors;
        validate59(data10, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid1 = _errs24 === errors;
        _valid1 && (valid2 = !0, passing1 = 0);
        let _errs25 = errors;
        if (data10 !== null) {
          let err25 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        var _valid1 = _errs25 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
        else {
          let err26 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (data.held_at !== void 0) {
        let data11 = data.held_at, _errs28 = errors, valid3 = !1, passing2 = null, _errs29 = errors;
        validate59(data11, { instancePath: instancePath + "/held_at", parentData: data, parentDataProperty: "held_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid2 = _errs29 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs30 = errors;
        if (data11 !== null) {
          let err27 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid2 = _errs30 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
        else {
          let err28 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    } else {
      let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    return validate269.errors = vErrors, errors === 0;
  }
  validate269.evaluated = { props: { id: !0, version: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 !== "transaction.posted") {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema72.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate269(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate263.errors = vErrors, errors === 0;
  }
  validate263.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate262.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate263(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
  }
  validate262.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema11__ = validate277, schema74 = { $ref: "spec#/components/schemas/Transaction", $id: "schema11" };
  function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.account_id === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.status === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.direction === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.amount === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.description === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.counterparty === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counterparty" }, message: "must have required property 'counterparty'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.payment_id === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payment_id" }, message: "must have required property 'payment_id'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data.balance_after === void 0) {
        let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_after" }, message: "must have required property 'balance_after'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.booked_at === void 0) {
        let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "booked_at" }, message: "must have required property 'booked_at'" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data.held_at === void 0) {
        let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held_at" }, message: "must have required property 'held_at'" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern41.test(data0)) {
            let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        } else {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.account_id !== void 0) {
        let data2 = data.account_id;
        if (typeof data2 == "string") {
          if (!pattern7.test(data2)) {
            let err14 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        } else {
          let err15 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.status !== void 0) {
        let data3 = data.status;
        if (typeof data3 != "string") {
          let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!(data3 === "pending" || data3 === "posted")) {
          let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema73.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data4 = data.direction;
        if (typeof data4 != "string") {
          let err18 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!(data4 === "credit" || data4 === "debit")) {
          let err19 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema73.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string") {
        let err20 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data.counterparty !== void 0) {
        let data7 = data.counterparty;
        if (typeof data7 != "string" && data7 !== null) {
          let err21 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: schema73.properties.counterparty.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
      if (data.payment_id !== void 0) {
        let data8 = data.payment_id;
        if (typeof data8 != "string" && data8 !== null) {
          let err22 = { instancePath: instancePath + "/payment_id", schemaPath: "#/properties/payment_id/type", keyword: "type", params: { type: schema73.properties.payment_id.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
      if (data.balance_after !== void 0) {
        let data9 = data.balance_after, _errs18 = errors, valid1 = !1, passing0 = null, _errs19 = errors;
        validate71(data9, { instancePath: instancePath + "/balance_after", parentData: data, parentDataProperty: "balance_after", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
        var _valid0 = _errs19 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.amount = !0, props0.currency = !0;
        }
        let _errs20 = errors;
        if (data9 !== null) {
          let err23 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        var _valid0 = _errs20 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err24 = { instancePath: instancePath + "/balance_after", schemaPath: "#/properties/balance_after/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
      if (data.booked_at !== void 0) {
        let data10 = data.booked_at, _errs23 = errors, valid2 = !1, passing1 = null, _errs24 = errors;
        validate59(data10, { instancePath: instancePath + "/booked_at", parentData: data, parentDataProperty: "booked_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid1 = _errs24 === errors;
        _valid1 && (valid2 = !0, passing1 = 0);
        let _errs25 = errors;
        if (data10 !== null) {
          let err25 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        var _valid1 = _errs25 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
        else {
          let err26 = { instancePath: instancePath + "/booked_at", schemaPath: "#/properties/booked_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
      if (data.held_at !== void 0) {
        let data11 = data.held_at, _errs28 = errors, valid3 = !1, passing2 = null, _errs29 = errors;
        validate59(data11, { instancePath: instancePath + "/held_at", parentData: data, parentDataProperty: "held_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid2 = _errs29 === errors;
        _valid2 && (valid3 = !0, passing2 = 0);
        let _errs30 = errors;
        if (data11 !== null) {
          let err27 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        var _valid2 = _errs30 === errors;
        if (_valid2 && valid3 ? (valid3 = !1, passing2 = [passing2, 1]) : _valid2 && (valid3 = !0, passing2 = 1), valid3)
          errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
        else {
          let err28 = { instancePath: instancePath + "/held_at", schemaPath: "#/properties/held_at/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    } else {
      let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    return validate278.errors = vErrors, errors === 0;
  }
  validate278.evaluated = { props: { id: !0, version: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate277.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate278(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length), validate277.errors = vErrors, errors === 0;
  }
  validate277.evaluated = { props: { id: !0, version: !0, account_id: !0, status: !0, direction: !0, amount: !0, description: !0, counterparty: !0, payment_id: !0, balance_after: !0, booked_at: !0, held_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema12__ = validate285, schema76 = { $ref: "spec#/components/schemas/BalanceThresholdEvent", $id: "schema12" }, schema77 = { type: "object", description: "A balance has passed a threshold of a webhook.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["balance.threshold_reached"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/BalanceThresholdReached" } } }, schema78 = { type: "object", description: "A booked balance that has passed a threshold.", required: ["account_id", "threshold", "balance", "transaction_id"], properties: { account_id: { type: "string", pattern: "^acc_" }, threshold: { $ref: "#/components/schemas/BalanceThreshold" }, balance: { $ref: "#/components/schemas/Money", description: "What was booked once the transaction was posted." }, transaction_id: { type: "string", pattern: "^txn_", description: "The transaction that did it." } } }, schema79 = { type: "object", description: "What a webhook is to hear of an account's booked balance.", required: ["id", "account_id", "direction", "amount"], properties: { id: { type: "string", pattern: "^thr_" }, account_id: { type: "string", pattern: "^acc_" }, direction: { $ref: "#/components/schemas/ThresholdDirection" }, amount: { $ref: "#/components/schemas/Money" } } }, pattern46 = new RegExp("^thr_", "u"), schema80 = { type: "string", enum: ["below", "above"], description: "below: told once less than the amount is left. above: told once there is more." };
  function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate294.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "below" || data === "above")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate294.errors = vErrors, errors === 0;
  }
  validate294.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate293.evaluated;
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
      if (data.id !== void 0) {
        let data0 = data.id;
        if (typeof data0 == "string") {
          if (!pattern46.test(data0)) {
            let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^thr_" }, message: 'must match pattern "^thr_"' };
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
          if (!pattern7.test(data1)) {
            let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.direction !== void 0 && (validate294(data.direction, { instancePath: instancePath + "/direction", parentData: data, parentDataProperty: "direction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length)), data.amount !== void 0 && (validate71(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate293.errors = vErrors, errors === 0;
  }
  validate293.evaluated = { props: { id: !0, account_id: !0, direction: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.threshold === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" }, message: "must have required property 'threshold'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.balance === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance" }, message: "must have required property 'balance'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.transaction_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern7.test(data0)) {
            let err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.threshold !== void 0 && (validate293(data.threshold, { instancePath: instancePath + "/threshold", parentData: data, parentDataProperty: "threshold", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length)), data.balance !== void 0 && (validate71(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.transaction_id !== void 0) {
        let data3 = data.transaction_id;
        if (typeof data3 == "string") {
          if (!pattern41.test(data3)) {
            let err6 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/properties/transaction_id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate292.errors = vErrors, errors === 0;
  }
  validate292.evaluated = { props: { account_id: !0, threshold: !0, balance: !0, transaction_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 !== "balance.threshold_reached") {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema77.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate292(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate286.errors = vErrors, errors === 0;
  }
  validate286.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate286(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length), validate285.errors = vErrors, errors === 0;
  }
  validate285.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema13__ = validate301, schema81 = { $ref: "spec#/components/schemas/BalanceThresholdReached", $id: "schema13" };
  function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.threshold === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" }, message: "must have required property 'threshold'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.balance === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance" }, message: "must have required property 'balance'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.transaction_id === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transaction_id" }, message: "must have required property 'transaction_id'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern7.test(data0)) {
            let err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.threshold !== void 0 && (validate293(data.threshold, { instancePath: instancePath + "/threshold", parentData: data, parentDataProperty: "threshold", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length)), data.balance !== void 0 && (validate71(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.transaction_id !== void 0) {
        let data3 = data.transaction_id;
        if (typeof data3 == "string") {
          if (!pattern41.test(data3)) {
            let err6 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/properties/transaction_id/pattern", keyword: "pattern", params: { pattern: "^txn_" }, message: 'must match pattern "^txn_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/transaction_id", schemaPath: "#/properties/transaction_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate302.errors = vErrors, errors === 0;
  }
  validate302.evaluated = { props: { account_id: !0, threshold: !0, balance: !0, transaction_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate302(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length), validate301.errors = vErrors, errors === 0;
  }
  validate301.evaluated = { props: { account_id: !0, threshold: !0, balance: !0, transaction_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema14__ = validate306, schema83 = { $ref: "spec#/components/schemas/WebhookEvent", $id: "schema14" }, schema84 = { type: "object", description: "What happened to a webhook.", required: ["id", "type", "sequence", "created_at", "resource", "data"], properties: { id: { $ref: "#/components/schemas/EventId" }, type: { type: "string", enum: ["webhook.test", "webhook.disabled"] }, sequence: { $ref: "#/components/schemas/EventSequence" }, created_at: { $ref: "#/components/schemas/Timestamp" }, resource: { $ref: "#/components/schemas/EventResource" }, simulated: { $ref: "#/components/schemas/Simulated" }, data: { $ref: "#/components/schemas/Webhook" } } }, schema85 = { type: "object", description: `An address at which an application wants to hear events. What it is sent is signed with its secrets, which are read
apart.
`, required: ["id", "version", "url", "description", "types", "balance_thresholds", "status", "disabled_reason", "paused_until", "created_at", "updated_at"], properties: { id: { type: "string", pattern: "^whk_" }, version: { $ref: "#/components/schemas/ResourceVersion" }, url: { type: "string" }, description: { type: ["string", "null"] }, types: { type: "array", items: { $ref: "#/components/schemas/EventTypeFilter" } }, balance_thresholds: { type: "array", items: { $ref: "#/components/schemas/BalanceThreshold" } }, status: { $ref: "#/components/schemas/WebhookStatus" }, disabled_reason: { type: ["string", "null"], enum: ["requested", "gone", "failing", null], description: `requested: by its application. gone: its receiver answered 410. failing: it took nothing for five days. Null while
it is enabled.
` }, paused_until: { oneOf: [{ $ref: "#/components/schemas/Timestamp" }, { type: "null" }], description: "Nothing is sent before, because the receiver asked for a rest (Retry-After); null where it did not." }, created_at: { $ref: "#/components/schemas/Timestamp" }, updated_at: { $ref: "#/components/schemas/Timestamp" } } }, pattern51 = new RegExp("^whk_", "u"), schema86 = { type: "string", pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", description: "A type of events, all of one family (`payment.*`), or all (`*`).", examples: ["payment.*"] }, pattern52 = new RegExp("^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", "u");
  function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern52.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$" }, message: 'must match pattern "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate315.errors = vErrors, errors === 0;
  }
  validate315.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema87 = { type: "string", enum: ["enabled", "disabled"], description: "disabled: nothing is sent, and what happens meanwhile waits in the list of events." };
  function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate318.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "enabled" || data === "disabled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema87.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate318.errors = vErrors, errors === 0;
  }
  validate318.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate313.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.url === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.description === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.types === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" }, message: "must have required property 'types'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.balance_thresholds === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_thresholds" }, message: "must have required property 'balance_thresholds'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.status === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.disabled_reason === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disabled_reason" }, message: "must have required property 'disabled_reason'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.paused_until === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paused_until" }, message: "must have required property 'paused_until'" };
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
          if (!pattern51.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^whk_" }, message: 'must match pattern "^whk_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
        let err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.description !== void 0) {
        let data3 = data.description;
        if (typeof data3 != "string" && data3 !== null) {
          let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema85.properties.description.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.types !== void 0) {
        let data4 = data.types;
        if (Array.isArray(data4)) {
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate315(data4[i0], { instancePath: instancePath + "/types/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length);
        } else {
          let err15 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.balance_thresholds !== void 0) {
        let data6 = data.balance_thresholds;
        if (Array.isArray(data6)) {
          let len1 = data6.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate293(data6[i1], { instancePath: instancePath + "/balance_thresholds/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length);
        } else {
          let err16 = { instancePath: instancePath + "/balance_thresholds", schemaPath: "#/properties/balance_thresholds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.status !== void 0 && (validate318(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data.disabled_reason !== void 0) {
        let data9 = data.disabled_reason;
        if (typeof data9 != "string" && data9 !== null) {
          let err17 = { instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/type", keyword: "type", params: { type: schema85.properties.disabled_reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!(data9 === "requested" || data9 === "gone" || data9 === "failing" || data9 === null)) {
          let err18 = { instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/enum", keyword: "enum", params: { allowedValues: schema85.properties.disabled_reason.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.paused_until !== void 0) {
        let data10 = data.paused_until, _errs18 = errors, valid5 = !1, passing0 = null, _errs19 = errors;
        validate59(data10, { instancePath: instancePath + "/paused_until", parentData: data, parentDataProperty: "paused_until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs19 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs20 = errors;
        if (data10 !== null) {
          let err19 = { instancePath: instancePath + "/paused_until", schemaPath: "#/properties/paused_until/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid0 = _errs20 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err20 = { instancePath: instancePath + "/paused_until", schemaPath: "#/properties/paused_until/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate313.errors = vErrors, errors === 0;
  }
  validate313.evaluated = { props: { id: !0, version: !0, url: !0, description: !0, types: !0, balance_thresholds: !0, status: !0, disabled_reason: !0, paused_until: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate307.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.type === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.sequence === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.created_at === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.resource === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.data === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.id !== void 0 && (validate55(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.type !== void 0) {
        let data1 = data.type;
        if (typeof data1 != "string") {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!(data1 === "webhook.test" || data1 === "webhook.disabled")) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema84.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.sequence !== void 0 && (validate57(data.sequence, { instancePath: instancePath + "/sequence", parentData: data, parentDataProperty: "sequence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.resource !== void 0 && (validate61(data.resource, { instancePath: instancePath + "/resource", parentData: data, parentDataProperty: "resource", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate65(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.data !== void 0 && (validate313(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate307.errors = vErrors, errors === 0;
  }
  validate307.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate306.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate307(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors), errors = vErrors.length), validate306.errors = vErrors, errors === 0;
  }
  validate306.evaluated = { props: { id: !0, type: !0, sequence: !0, created_at: !0, resource: !0, simulated: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema15__ = validate325, schema88 = { $ref: "spec#/components/schemas/Webhook", $id: "schema15" };
  function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.version === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.url === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.description === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.types === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" }, message: "must have required property 'types'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data.balance_thresholds === void 0) {
        let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balance_thresholds" }, message: "must have required property 'balance_thresholds'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.status === void 0) {
        let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.disabled_reason === void 0) {
        let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disabled_reason" }, message: "must have required property 'disabled_reason'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.paused_until === void 0) {
        let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paused_until" }, message: "must have required property 'paused_until'" };
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
          if (!pattern51.test(data0)) {
            let err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^whk_" }, message: 'must match pattern "^whk_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.version !== void 0 && (validate62(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
        let err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.description !== void 0) {
        let data3 = data.description;
        if (typeof data3 != "string" && data3 !== null) {
          let err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema85.properties.description.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.types !== void 0) {
        let data4 = data.types;
        if (Array.isArray(data4)) {
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate315(data4[i0], { instancePath: instancePath + "/types/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length);
        } else {
          let err15 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (data.balance_thresholds !== void 0) {
        let data6 = data.balance_thresholds;
        if (Array.isArray(data6)) {
          let len1 = data6.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate293(data6[i1], { instancePath: instancePath + "/balance_thresholds/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length);
        } else {
          let err16 = { instancePath: instancePath + "/balance_thresholds", schemaPath: "#/properties/balance_thresholds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.status !== void 0 && (validate318(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data.disabled_reason !== void 0) {
        let data9 = data.disabled_reason;
        if (typeof data9 != "string" && data9 !== null) {
          let err17 = { instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/type", keyword: "type", params: { type: schema85.properties.disabled_reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!(data9 === "requested" || data9 === "gone" || data9 === "failing" || data9 === null)) {
          let err18 = { instancePath: instancePath + "/disabled_reason", schemaPath: "#/properties/disabled_reason/enum", keyword: "enum", params: { allowedValues: schema85.properties.disabled_reason.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.paused_until !== void 0) {
        let data10 = data.paused_until, _errs18 = errors, valid5 = !1, passing0 = null, _errs19 = errors;
        validate59(data10, { instancePath: instancePath + "/paused_until", parentData: data, parentDataProperty: "paused_until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs19 === errors;
        _valid0 && (valid5 = !0, passing0 = 0);
        let _errs20 = errors;
        if (data10 !== null) {
          let err19 = { instancePath: instancePath + "/paused_until", schemaPath: "#/properties/paused_until/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        var _valid0 = _errs20 === errors;
        if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
          errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
        else {
          let err20 = { instancePath: instancePath + "/paused_until", schemaPath: "#/properties/paused_until/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
      data.created_at !== void 0 && (validate59(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.updated_at !== void 0 && (validate59(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate326.errors = vErrors, errors === 0;
  }
  validate326.evaluated = { props: { id: !0, version: !0, url: !0, description: !0, types: !0, balance_thresholds: !0, status: !0, disabled_reason: !0, paused_until: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
  function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate325.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate326(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length), validate325.errors = vErrors, errors === 0;
  }
  return validate325.evaluated = { props: { id: !0, version: !0, url: !0, description: !0, types: !0, balance_thresholds: !0, status: !0, disabled_reason: !0, paused_until: !0, created_at: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 }, { schema0: schema0__, schema1: schema1__, schema2: schema2__, schema3: schema3__, schema4: schema4__, schema5: schema5__, schema6: schema6__, schema7: schema7__, schema8: schema8__, schema9: schema9__, schema10: schema10__, schema11: schema11__, schema12: schema12__, schema13: schema13__, schema14: schema14__, schema15: schema15__ };
})(), eventValidators = {
  "payment.scheduled": {
    event: schema0,
    data: schema1
  },
  "payment.in_review": {
    event: schema0,
    data: schema1
  },
  "payment.pending": {
    event: schema0,
    data: schema1
  },
  "payment.settled": {
    event: schema0,
    data: schema1
  },
  "payment.failed": {
    event: schema0,
    data: schema1
  },
  "payment.cancelled": {
    event: schema0,
    data: schema1
  },
  "refund.pending": {
    event: schema2,
    data: schema3
  },
  "refund.settled": {
    event: schema2,
    data: schema3
  },
  "refund.failed": {
    event: schema2,
    data: schema3
  },
  "bulk_payment.accepted": {
    event: schema4,
    data: schema5
  },
  "bulk_payment.completed": {
    event: schema4,
    data: schema5
  },
  "bulk_payment.cancelled": {
    event: schema4,
    data: schema5
  },
  "transfer.pending": {
    event: schema6,
    data: schema7
  },
  "transfer.settled": {
    event: schema6,
    data: schema7
  },
  "transfer.failed": {
    event: schema6,
    data: schema7
  },
  "consent.awaiting_co_holder": {
    event: schema8,
    data: schema9
  },
  "consent.authorised": {
    event: schema8,
    data: schema9
  },
  "consent.rejected": {
    event: schema8,
    data: schema9
  },
  "consent.revoked": {
    event: schema8,
    data: schema9
  },
  "consent.expired": {
    event: schema8,
    data: schema9
  },
  "consent.consumed": {
    event: schema8,
    data: schema9
  },
  "consent.renewed": {
    event: schema8,
    data: schema9
  },
  "transaction.posted": {
    event: schema10,
    data: schema11
  },
  "balance.threshold_reached": {
    event: schema12,
    data: schema13
  },
  "webhook.test": {
    event: schema14,
    data: schema15
  },
  "webhook.disabled": {
    event: schema14,
    data: schema15
  }
};
export {
  eventValidators
};
