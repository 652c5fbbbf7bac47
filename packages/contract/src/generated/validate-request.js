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
var { schema0, schema1, schema2, schema3, schema4, schema5, schema6, schema7, schema8, schema9, schema10, schema11, schema12, schema13, schema14, schema15, schema16, schema17, schema18, schema19, schema20, schema21, schema22, schema23, schema24, schema25, schema26, schema27, schema28, schema29, schema30, schema31, schema32, schema33, schema34, schema35, schema36, schema37, schema38, schema39, schema40, schema41 } = (() => {
  "use strict";
  let schema0__ = validate52, schema192 = { $ref: "spec#/components/schemas/ConsentRequest", $id: "schema0" }, schema212 = { description: "What the application asks the customer for.", type: "object", required: ["kind"], properties: { kind: { enum: ["account_access", "single_payment", "recurring_payment", "bulk_payment", "refunds", "funds_confirmation"] } }, allOf: [{ if: { properties: { kind: { const: "account_access" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/AccountAccessRequest" } }, { if: { properties: { kind: { const: "single_payment" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/SinglePaymentRequest" } }, { if: { properties: { kind: { const: "recurring_payment" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/RecurringPaymentRequest" } }, { if: { properties: { kind: { const: "bulk_payment" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/BulkPaymentConsentRequest" } }, { if: { properties: { kind: { const: "refunds" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/RefundsConsentRequest" } }, { if: { properties: { kind: { const: "funds_confirmation" } }, required: ["kind"] }, then: { $ref: "#/components/schemas/FundsConfirmationRequest" } }] }, schema222 = { type: "object", description: "To see accounts, until it expires.", additionalProperties: !1, required: ["kind", "permissions"], properties: { kind: { const: "account_access" }, permissions: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/components/schemas/Permission" } }, transactions_from: { $ref: "#/components/schemas/Timestamp", description: "Transactions booked before it are not shown. Left out, all are." }, transactions_to: { $ref: "#/components/schemas/Timestamp", description: "Transactions booked at it or after are not shown. Left out, all are." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default and most: 180 days from now." } } }, schema232 = { type: "string", enum: ["accounts.read", "account_details.read", "balances.read", "transactions.read", "beneficiaries.read", "standing_orders.read"] };
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "accounts.read" || data === "account_details.read" || data === "balances.read" || data === "transactions.read" || data === "beneficiaries.read" || data === "standing_orders.read")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema232.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate56.errors = vErrors, errors === 0;
  }
  validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema242 = { type: "string", format: "date-time", pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, formats0 = require_formats().fullFormats["date-time"], pattern3 = new RegExp("([Zz]|[+-][0-9]{2}:[0-9]{2})$", "u");
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern3.test(data)) {
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
    return validate58.errors = vErrors, errors === 0;
  }
  validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let func0 = require_equal().default;
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.permissions === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permissions" }, message: "must have required property 'permissions'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "permissions" || key0 === "transactions_from" || key0 === "transactions_to" || key0 === "expires_at")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "account_access") {
        let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "account_access" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.permissions !== void 0) {
        let data1 = data.permissions;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            let err4 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate56(data1[i0], { instancePath: instancePath + "/permissions/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
          let i1 = data1.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data1[i1], data1[j0])) {
                    let err5 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    break outer0;
                  }
          }
        } else {
          let err6 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.transactions_from !== void 0 && (validate58(data.transactions_from, { instancePath: instancePath + "/transactions_from", parentData: data, parentDataProperty: "transactions_from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.transactions_to !== void 0 && (validate58(data.transactions_to, { instancePath: instancePath + "/transactions_to", parentData: data, parentDataProperty: "transactions_to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate55.errors = vErrors, errors === 0;
  }
  validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema252 = { type: "object", description: "To make one payment, exactly this one.", additionalProperties: !1, required: ["kind", "amount", "payee", "rail"], properties: { kind: { const: "single_payment" }, amount: { $ref: "#/components/schemas/MoneyInput" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail" }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, debtor_account_id: { type: "string", pattern: "^acc_", description: "Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default: 24 hours from now; at most 180 days." } } }, schema262 = { type: "object", description: `A positive amount. Up to thirteen digits before the point and two after it. What breaks that gets a code of its
own: amount_malformed, amount_negative, amount_zero, amount_too_precise, amount_too_large.
`, additionalProperties: !1, required: ["amount", "currency"], properties: { amount: { type: "string", minLength: 1, maxLength: 40, examples: ["1250.00"] }, currency: { $ref: "#/components/schemas/Currency" } } }, func2 = require_ucs2length().default, schema272 = { type: "string", pattern: "^[A-Z]{3}$", description: "ISO 4217.", examples: ["KES"] }, pattern4 = new RegExp("^[A-Z]{3}$", "u");
  function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern4.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate65.errors = vErrors, errors === 0;
  }
  validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.currency === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "currency")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.amount !== void 0) {
        let data0 = data.amount;
        if (typeof data0 == "string") {
          if (func2(data0) > 40) {
            let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data0) < 1) {
            let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.currency !== void 0 && (validate65(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate64.errors = vErrors, errors === 0;
  }
  validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema282 = { description: `Who receives: an account, a phone, a paybill or a till. Kenya has no IBAN, so an account is its number and its bank's
code.
`, type: "object", required: ["type"], properties: { type: { enum: ["account", "mobile", "paybill", "till"] } }, allOf: [{ if: { properties: { type: { const: "account" } }, required: ["type"] }, then: { $ref: "#/components/schemas/AccountPayee" } }, { if: { properties: { type: { const: "mobile" } }, required: ["type"] }, then: { $ref: "#/components/schemas/MobilePayee" } }, { if: { properties: { type: { const: "paybill" } }, required: ["type"] }, then: { $ref: "#/components/schemas/PaybillPayee" } }, { if: { properties: { type: { const: "till" } }, required: ["type"] }, then: { $ref: "#/components/schemas/TillPayee" } }] }, schema292 = { type: "object", description: "The holder of an account at a Kenyan bank.", additionalProperties: !1, required: ["type", "name", "account_number", "bank_code"], properties: { type: { const: "account" }, name: { $ref: "#/components/schemas/PayeeName" }, account_number: { type: "string", pattern: "^\\d{6,14}$", examples: ["0110000021"] }, bank_code: { type: "string", pattern: "^\\d{2}$", description: "The bank\u2019s code in its one canonical form: two digits.", examples: ["77"] } } }, schema302 = { type: "string", minLength: 1, maxLength: 140, examples: ["Baraka Traders Ltd"] };
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func2(data) > 140) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (func2(data) < 1) {
        let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate70.errors = vErrors, errors === 0;
  }
  validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern5 = new RegExp("^\\d{6,14}$", "u"), pattern6 = new RegExp("^\\d{2}$", "u");
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
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
      if (data.name !== void 0 && (validate70(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.account_number !== void 0) {
        let data2 = data.account_number;
        if (typeof data2 == "string") {
          if (!pattern5.test(data2)) {
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
          if (!pattern6.test(data3)) {
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
    return validate69.errors = vErrors, errors === 0;
  }
  validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema312 = { type: "object", description: "Whoever has a phone with mobile money.", additionalProperties: !1, required: ["type", "name", "phone_number"], properties: { type: { const: "mobile" }, name: { $ref: "#/components/schemas/PayeeName" }, phone_number: { type: "string", pattern: "^254\\d{9}$", description: "A Kenyan mobile number in its one canonical form: twelve digits from 254 on, without a plus.", examples: ["254712345678"] } } }, pattern7 = new RegExp("^254\\d{9}$", "u");
  function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
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
      if (data.name !== void 0 && (validate70(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.phone_number !== void 0) {
        let data2 = data.phone_number;
        if (typeof data2 == "string") {
          if (!pattern7.test(data2)) {
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
    return validate73.errors = vErrors, errors === 0;
  }
  validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema322 = { type: "object", description: "A business that is paid by its paybill number and the payer's account with it.", additionalProperties: !1, required: ["type", "name", "paybill_number", "account_reference"], properties: { type: { const: "paybill" }, name: { $ref: "#/components/schemas/PayeeName" }, paybill_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["888880"] }, account_reference: { type: "string", pattern: "^[A-Za-z0-9 ./#-]{1,20}$", description: "The payer's account with the business, as the business gave it.", examples: ["37194502881"] } } }, pattern8 = new RegExp("^\\d{5,7}$", "u"), pattern9 = new RegExp("^[A-Za-z0-9 ./#-]{1,20}$", "u");
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
      if (data.name !== void 0 && (validate70(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.paybill_number !== void 0) {
        let data2 = data.paybill_number;
        if (typeof data2 == "string") {
          if (!pattern8.test(data2)) {
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
          if (!pattern9.test(data3)) {
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
    return validate76.errors = vErrors, errors === 0;
  }
  validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema332 = { type: "object", description: "A shop that is paid by its till number.", additionalProperties: !1, required: ["type", "name", "till_number"], properties: { type: { const: "till" }, name: { $ref: "#/components/schemas/PayeeName" }, till_number: { type: "string", pattern: "^\\d{5,7}$", examples: ["567891"] } } };
  function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
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
      if (data.name !== void 0 && (validate70(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.till_number !== void 0) {
        let data2 = data.till_number;
        if (typeof data2 == "string") {
          if (!pattern8.test(data2)) {
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
    return validate79.errors = vErrors, errors === 0;
  }
  validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
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
      validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
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
      validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
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
      validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
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
      validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
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
          let err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema282.properties.type.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    } else {
      let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    return validate68.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate68.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  let schema342 = { type: "string", enum: ["internal", "pesalink", "mpesa", "rtgs", "eft"], description: `internal books at once between two Wekeza accounts. pesalink reaches other banks at any hour, up to KES 999,999.
mpesa reaches phones, paybills and tills in whole shillings. rtgs carries large sums within business hours, and eft
goes with the next batch of a business day.
` };
  function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "internal" || data === "pesalink" || data === "mpesa" || data === "rtgs" || data === "eft")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema342.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate83.errors = vErrors, errors === 0;
  }
  validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema352 = { type: "array", maxItems: 4, uniqueItems: !0, items: { $ref: "#/components/schemas/Rail" }, description: `The rails that may carry the payment instead, in this order, where the first is closed or fails. They are part of what
the customer approves.
` };
  function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 4) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate83(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
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
    return validate85.errors = vErrors, errors === 0;
  }
  validate85.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let pattern11 = new RegExp("^acc_", "u");
  function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "amount" || key0 === "payee" || key0 === "rail" || key0 === "fallback_rails" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "single_payment") {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "single_payment" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.rail !== void 0 && (validate83(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate85(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data5 = data.debtor_account_id;
        if (typeof data5 == "string") {
          if (!pattern11.test(data5)) {
            let err6 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate63.errors = vErrors, errors === 0;
  }
  validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema362 = { type: "object", description: `To make payments to the named payees, each within a cap and together within what a period allows, until it expires.
Periods are of the calendar in Nairobi: days, weeks from Monday, months.
`, additionalProperties: !1, required: ["kind", "cap_per_payment", "payees", "rail", "expires_at"], properties: { kind: { const: "recurring_payment" }, cap_per_payment: { $ref: "#/components/schemas/MoneyInput" }, cap_per_period: { $ref: "#/components/schemas/PeriodCapInput", description: "What all payments of one period may come to. Left out, only each payment is capped." }, payments_per_period_max: { type: "integer", minimum: 1, maximum: 1e3, description: "How many payments one period may see; it goes with cap_per_period." }, payees: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "#/components/schemas/Payee" }, description: "Whoever may be paid; nobody else." }, rail: { $ref: "#/components/schemas/Rail" }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, debtor_account_id: { type: "string", pattern: "^acc_" }, starts_at: { $ref: "#/components/schemas/Timestamp", description: "The first moment at which it allows a payment. Left out, that is its approval." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "At most 365 days from now." } }, dependentRequired: { payments_per_period_max: ["cap_per_period"] } }, func7 = Object.prototype.hasOwnProperty, schema372 = { type: "object", description: "An amount for each day, week or month in Nairobi.", additionalProperties: !1, required: ["amount", "period"], properties: { amount: { $ref: "#/components/schemas/MoneyInput" }, period: { $ref: "#/components/schemas/Period" } } }, schema382 = { type: "string", enum: ["day", "week", "month"], description: "Of the calendar in Nairobi; a week begins on Monday." };
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "day" || data === "week" || data === "month")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema382.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate94.errors = vErrors, errors === 0;
  }
  validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.period === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "period")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.period !== void 0 && (validate94(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate92.errors = vErrors, errors === 0;
  }
  validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.cap_per_payment === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap_per_payment" }, message: "must have required property 'cap_per_payment'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payees === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payees" }, message: "must have required property 'payees'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.expires_at === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_at" }, message: "must have required property 'expires_at'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      for (let key0 in data)
        if (!func7.call(schema362.properties, key0)) {
          let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "recurring_payment") {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "recurring_payment" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.cap_per_payment !== void 0 && (validate64(data.cap_per_payment, { instancePath: instancePath + "/cap_per_payment", parentData: data, parentDataProperty: "cap_per_payment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.cap_per_period !== void 0 && (validate92(data.cap_per_period, { instancePath: instancePath + "/cap_per_period", parentData: data, parentDataProperty: "cap_per_period", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data.payments_per_period_max !== void 0) {
        let data3 = data.payments_per_period_max;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
          let err7 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (typeof data3 == "number") {
          if (data3 > 1e3 || isNaN(data3)) {
            let err8 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data3 < 1 || isNaN(data3)) {
            let err9 = { instancePath: instancePath + "/payments_per_period_max", schemaPath: "#/properties/payments_per_period_max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
      if (data.payees !== void 0) {
        let data4 = data.payees;
        if (Array.isArray(data4)) {
          if (data4.length > 20) {
            let err10 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data4.length < 1) {
            let err11 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          let len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate68(data4[i0], { instancePath: instancePath + "/payees/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
        } else {
          let err12 = { instancePath: instancePath + "/payees", schemaPath: "#/properties/payees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.rail !== void 0 && (validate83(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate85(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data8 = data.debtor_account_id;
        if (typeof data8 == "string") {
          if (!pattern11.test(data8)) {
            let err13 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.starts_at !== void 0 && (validate58(data.starts_at, { instancePath: instancePath + "/starts_at", parentData: data, parentDataProperty: "starts_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data.payments_per_period_max !== void 0 && data.cap_per_period === void 0) {
        let err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "payments_per_period_max",
          missingProperty: "cap_per_period",
          depsCount: 1,
          deps: "cap_per_period"
        }, message: "must have property cap_per_period when property payments_per_period_max is present" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    } else {
      let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    return validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema392 = { type: "object", description: `To make the payments of one file, exactly as it is: its total, its number of items and its bytes are what the
customer approves.
`, additionalProperties: !1, required: ["kind", "total", "items_count", "file_hash"], properties: { kind: { const: "bulk_payment" }, total: { $ref: "#/components/schemas/MoneyInput", description: "What all items come to." }, items_count: { type: "integer", minimum: 1, maximum: 1e4, description: "How many items there are." }, file_hash: { type: "string", pattern: "^[0-9a-f]{64}$", description: "SHA-256 of the bytes that will be sent, in lower-case hex: what sha256sum prints for the file." }, debtor_account_id: { type: "string", pattern: "^acc_", description: "Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default: 24 hours from now; at most 180 days." } } }, pattern13 = new RegExp("^[0-9a-f]{64}$", "u");
  function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.total === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.items_count === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items_count" }, message: "must have required property 'items_count'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.file_hash === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_hash" }, message: "must have required property 'file_hash'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "total" || key0 === "items_count" || key0 === "file_hash" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "bulk_payment") {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "bulk_payment" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.total !== void 0 && (validate64(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.items_count !== void 0) {
        let data2 = data.items_count;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err6 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (typeof data2 == "number") {
          if (data2 > 1e4 || isNaN(data2)) {
            let err7 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 < 1 || isNaN(data2)) {
            let err8 = { instancePath: instancePath + "/items_count", schemaPath: "#/properties/items_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      if (data.file_hash !== void 0) {
        let data3 = data.file_hash;
        if (typeof data3 == "string") {
          if (!pattern13.test(data3)) {
            let err9 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/file_hash", schemaPath: "#/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.debtor_account_id !== void 0) {
        let data4 = data.debtor_account_id;
        if (typeof data4 == "string") {
          if (!pattern11.test(data4)) {
            let err11 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate103.errors = vErrors, errors === 0;
  }
  validate103.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema402 = { type: "object", description: `To pay back, out of one account, payments that the application has made to it: each never above what was paid.
`, additionalProperties: !1, required: ["kind"], properties: { kind: { const: "refunds" }, cap_per_refund: { $ref: "#/components/schemas/MoneyInput", description: "What one refund may come to. Left out, what was paid is the only limit." }, debtor_account_id: { type: "string", pattern: "^acc_", description: "The account that was paid, and pays back. Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default: 365 days from now, and no later." } } };
  function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "cap_per_refund" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "refunds") {
        let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "refunds" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.cap_per_refund !== void 0 && (validate64(data.cap_per_refund, { instancePath: instancePath + "/cap_per_refund", parentData: data, parentDataProperty: "cap_per_refund", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.debtor_account_id !== void 0) {
        let data2 = data.debtor_account_id;
        if (typeof data2 == "string") {
          if (!pattern11.test(data2)) {
            let err3 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate107.errors = vErrors, errors === 0;
  }
  validate107.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema412 = { type: "object", description: "To ask whether one account could pay an amount: yes or no, never how much it holds.", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "funds_confirmation" }, debtor_account_id: { type: "string", pattern: "^acc_", description: "Left out, the customer chooses on the approval page." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "Default and most: 180 days from now." } } };
  function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "kind" || key0 === "debtor_account_id" || key0 === "expires_at")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.kind !== void 0 && data.kind !== "funds_confirmation") {
        let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "funds_confirmation" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.debtor_account_id !== void 0) {
        let data1 = data.debtor_account_id;
        if (typeof data1 == "string") {
          if (!pattern11.test(data1)) {
            let err3 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate111.errors = vErrors, errors === 0;
  }
  validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
    let _errs2 = errors, valid1 = !0, _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        let err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.kind !== void 0 && data.kind !== "account_access") {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
      let _errs5 = errors;
      validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
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
      if (data.kind === void 0 && (missing1 = "kind")) {
        let err3 = {};
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.kind !== void 0 && data.kind !== "single_payment") {
        let err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
      let _errs10 = errors;
      validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
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
      if (data.kind === void 0 && (missing2 = "kind")) {
        let err6 = {};
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else if (data.kind !== void 0 && data.kind !== "recurring_payment") {
        let err7 = {};
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid2 = _errs13 === errors;
    if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
      let _errs15 = errors;
      validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
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
      if (data.kind === void 0 && (missing3 = "kind")) {
        let err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      } else if (data.kind !== void 0 && data.kind !== "bulk_payment") {
        let err10 = {};
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid3 = _errs18 === errors;
    if (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null), _valid3) {
      let _errs20 = errors;
      validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
      var _valid3 = _errs20 === errors;
      if (valid7 = _valid3, valid7)
        var props3 = !0;
    }
    if (!valid7) {
      let err11 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    props0 !== !0 && props3 !== void 0 && (props3 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props3)));
    let _errs22 = errors, valid9 = !0, _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.kind === void 0 && (missing4 = "kind")) {
        let err12 = {};
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      } else if (data.kind !== void 0 && data.kind !== "refunds") {
        let err13 = {};
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    var _valid4 = _errs23 === errors;
    if (errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null), _valid4) {
      let _errs25 = errors;
      validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
      var _valid4 = _errs25 === errors;
      if (valid9 = _valid4, valid9)
        var props4 = !0;
    }
    if (!valid9) {
      let err14 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    props0 !== !0 && props4 !== void 0 && (props4 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props4)));
    let _errs27 = errors, valid11 = !0, _errs28 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.kind === void 0 && (missing5 = "kind")) {
        let err15 = {};
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      } else if (data.kind !== void 0 && data.kind !== "funds_confirmation") {
        let err16 = {};
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    var _valid5 = _errs28 === errors;
    if (errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null), _valid5) {
      let _errs30 = errors;
      validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
      var _valid5 = _errs30 === errors;
      if (valid11 = _valid5, valid11)
        var props5 = !0;
    }
    if (!valid11) {
      let err17 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (props0 !== !0 && props5 !== void 0 && (props5 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props5))), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (props0 !== !0 && (props0 = props0 || {}, props0.kind = !0), data.kind !== void 0) {
        let data6 = data.kind;
        if (!(data6 === "account_access" || data6 === "single_payment" || data6 === "recurring_payment" || data6 === "bulk_payment" || data6 === "refunds" || data6 === "funds_confirmation")) {
          let err19 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema212.properties.kind.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    } else {
      let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    return validate54.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate54.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
      vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length;
    else
      var props0 = validate54.evaluated.props;
    return validate52.errors = vErrors, evaluated0.props = props0, errors === 0;
  }
  validate52.evaluated = { dynamicProps: !0, dynamicItems: !1 };
  let schema1__ = validate115, schema42 = { $ref: "spec#/components/schemas/FundsConfirmationAsk", $id: "schema1" }, schema43 = { type: "object", additionalProperties: !1, required: ["amount"], properties: { amount: { $ref: "#/components/schemas/MoneyInput" } } };
  function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "amount") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate116.errors = vErrors, errors === 0;
  }
  validate116.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate116(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length), validate115.errors = vErrors, errors === 0;
  }
  validate115.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema2__ = validate119, schema44 = { $ref: "spec#/components/schemas/PaymentRequest", $id: "schema2" }, schema45 = { type: "object", description: "The payment that the consent allows, field for field.", additionalProperties: !1, required: ["debtor_account_id", "amount", "payee", "rail"], properties: { debtor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/MoneyInput" }, payee: { $ref: "#/components/schemas/Payee" }, rail: { $ref: "#/components/schemas/Rail" }, fallback_rails: { $ref: "#/components/schemas/FallbackRails" }, reference: { type: "string", maxLength: 35, description: "What both sides read on their statements." }, execution_date: { type: "string", format: "date", description: "A later day in East Africa Time; left out, the payment is made now." } } }, formats2 = require_formats().fullFormats.date;
  function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debtor_account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.payee === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.rail === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rail" }, message: "must have required property 'rail'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "debtor_account_id" || key0 === "amount" || key0 === "payee" || key0 === "rail" || key0 === "fallback_rails" || key0 === "reference" || key0 === "execution_date")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.debtor_account_id !== void 0) {
        let data0 = data.debtor_account_id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err5 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.rail !== void 0 && (validate83(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.fallback_rails !== void 0 && (validate85(data.fallback_rails, { instancePath: instancePath + "/fallback_rails", parentData: data, parentDataProperty: "fallback_rails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data5 = data.reference;
        if (typeof data5 == "string") {
          if (func2(data5) > 35) {
            let err7 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.execution_date !== void 0) {
        let data6 = data.execution_date;
        if (typeof data6 == "string") {
          if (!formats2.validate(data6)) {
            let err9 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        } else {
          let err10 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate120.errors = vErrors, errors === 0;
  }
  validate120.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length), validate119.errors = vErrors, errors === 0;
  }
  validate119.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema3__ = validate126, schema46 = { $ref: "spec#/components/schemas/PaymentQuoteRequest", $id: "schema3" }, schema47 = { type: "object", description: "A payment that may be made.", additionalProperties: !1, required: ["amount", "payee"], properties: { amount: { $ref: "#/components/schemas/MoneyInput" }, payee: { $ref: "#/components/schemas/Payee" }, execution_date: { type: "string", format: "date", description: "A later day in East Africa Time; left out, now." } } };
  function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.amount === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.payee === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "payee" || key0 === "execution_date")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.execution_date !== void 0) {
        let data2 = data.execution_date;
        if (typeof data2 == "string") {
          if (!formats2.validate(data2)) {
            let err3 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate127.errors = vErrors, errors === 0;
  }
  validate127.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate127(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
  }
  validate126.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema4__ = validate131, schema48 = { $ref: "spec#/components/schemas/PayeeVerificationRequest", $id: "schema4" }, schema49 = { type: "object", description: "The payee as the payer knows them.", additionalProperties: !1, required: ["payee"], properties: { payee: { $ref: "#/components/schemas/Payee" } } };
  function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.payee === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "payee") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate132.errors = vErrors, errors === 0;
  }
  validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), validate131.errors = vErrors, errors === 0;
  }
  validate131.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema5__ = validate135, schema50 = { $ref: "spec#/components/schemas/RefundRequest", $id: "schema5" }, schema51 = { type: "object", description: "What of a payment goes back.", additionalProperties: !1, properties: { amount: { $ref: "#/components/schemas/MoneyInput", description: "Left out, all that has not gone back yet." }, consent_id: { type: "string", pattern: "^csn_", description: `Of an internal payment, the consent of the kind refunds that a holder of the paid account gave to this application.
On any other rail the rail asks whoever was paid, and this is left out.
` }, reason: { type: "string", minLength: 1, maxLength: 140, description: "What both sides read on their statements." } } }, pattern18 = new RegExp("^csn_", "u");
  function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "amount" || key0 === "consent_id" || key0 === "reason")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.consent_id !== void 0) {
        let data1 = data.consent_id;
        if (typeof data1 == "string") {
          if (!pattern18.test(data1)) {
            let err1 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          let err2 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.reason !== void 0) {
        let data2 = data.reason;
        if (typeof data2 == "string") {
          if (func2(data2) > 140) {
            let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data2) < 1) {
            let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate136.errors = vErrors, errors === 0;
  }
  validate136.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length), validate135.errors = vErrors, errors === 0;
  }
  validate135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema6__ = validate139, schema52 = { type: "object", description: "A file of payments, the very one that the customer approved.", additionalProperties: !1, required: ["items"], properties: { mode: { $ref: "spec#/components/schemas/BulkMode" }, execution_date: { type: "string", format: "date", description: "A later day in East Africa Time; left out, the payments are made now. The money is held from now on." }, items: { type: "array", minItems: 1, maxItems: 1e4, items: {} } }, $id: "schema6" }, schema53 = { type: "string", enum: ["whole", "items"], description: "whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected." };
  function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "whole" || data === "items")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate140.errors = vErrors, errors === 0;
  }
  validate140.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.items === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "mode" || key0 === "execution_date" || key0 === "items")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.mode !== void 0 && (validate140(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length)), data.execution_date !== void 0) {
        let data1 = data.execution_date;
        if (typeof data1 == "string") {
          if (!formats2.validate(data1)) {
            let err2 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.items !== void 0) {
        let data2 = data.items;
        if (Array.isArray(data2)) {
          if (data2.length > 1e4) {
            let err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data2.length < 1) {
            let err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate139.errors = vErrors, errors === 0;
  }
  validate139.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema7__ = validate142, schema54 = { $ref: "spec#/components/schemas/BulkPaymentItemRequest", $id: "schema7" }, schema55 = { type: "object", description: "One payment of a file.", additionalProperties: !1, required: ["payee", "amount"], properties: { payee: { $ref: "#/components/schemas/Payee" }, amount: { $ref: "#/components/schemas/MoneyInput" }, rail: { $ref: "#/components/schemas/Rail", description: "Left out: the first of internal, pesalink, mpesa, rtgs and eft that carries the amount to the payee." }, reference: { type: "string", maxLength: 35, description: "What both sides read on their statements." } } };
  function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.payee === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payee" }, message: "must have required property 'payee'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.amount === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "payee" || key0 === "amount" || key0 === "rail" || key0 === "reference")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.payee !== void 0 && (validate68(data.payee, { instancePath: instancePath + "/payee", parentData: data, parentDataProperty: "payee", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.rail !== void 0 && (validate83(data.rail, { instancePath: instancePath + "/rail", parentData: data, parentDataProperty: "rail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data3 = data.reference;
        if (typeof data3 == "string") {
          if (func2(data3) > 35) {
            let err3 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate143.errors = vErrors, errors === 0;
  }
  validate143.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate143(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
  }
  validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema8__ = validate148, schema56 = { $ref: "spec#/components/schemas/TransferRequest", $id: "schema8" }, schema57 = { type: "object", description: "Between two accounts of the customer, under a payment consent whose payee is the receiving account.", additionalProperties: !1, required: ["debtor_account_id", "creditor_account_id", "amount"], properties: { debtor_account_id: { type: "string", pattern: "^acc_" }, creditor_account_id: { type: "string", pattern: "^acc_" }, amount: { $ref: "#/components/schemas/MoneyInput" }, reference: { type: "string", maxLength: 35 } } };
  function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.debtor_account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "debtor_account_id" }, message: "must have required property 'debtor_account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.creditor_account_id === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditor_account_id" }, message: "must have required property 'creditor_account_id'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.amount === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "debtor_account_id" || key0 === "creditor_account_id" || key0 === "amount" || key0 === "reference")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.debtor_account_id !== void 0) {
        let data0 = data.debtor_account_id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err4 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/debtor_account_id", schemaPath: "#/properties/debtor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.creditor_account_id !== void 0) {
        let data1 = data.creditor_account_id;
        if (typeof data1 == "string") {
          if (!pattern11.test(data1)) {
            let err6 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/creditor_account_id", schemaPath: "#/properties/creditor_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.reference !== void 0) {
        let data3 = data.reference;
        if (typeof data3 == "string") {
          if (func2(data3) > 35) {
            let err8 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate149.errors = vErrors, errors === 0;
  }
  validate149.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate149(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length), validate148.errors = vErrors, errors === 0;
  }
  validate148.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema9__ = validate152, schema58 = { $ref: "spec#/components/schemas/WebhookRequest", $id: "schema9" }, schema59 = { type: "object", description: "Where to send what.", additionalProperties: !1, required: ["url", "types"], properties: { url: { $ref: "#/components/schemas/WebhookUrl" }, description: { type: "string", maxLength: 200, description: "A note for people. None where it is left out." }, types: { $ref: "#/components/schemas/WebhookTypes" }, balance_thresholds: { $ref: "#/components/schemas/BalanceThresholdInputs" } } }, schema60 = { type: "string", format: "uri", maxLength: 2048, description: `Where to send, by https, at an address that the whole internet reaches. A test bank takes http too, and addresses of
the machine that it runs on.
`, examples: ["https://shop.example/webhooks/transaction"] }, formats8 = require_formats().fullFormats.uri;
  function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func2(data) > 2048) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!formats8(data)) {
        let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate154.errors = vErrors, errors === 0;
  }
  validate154.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema61 = { type: "array", minItems: 1, maxItems: 50, uniqueItems: !0, items: { $ref: "#/components/schemas/EventTypeFilter" }, description: "What to send. A webhook's own webhook.test is sent whatever it names." }, schema62 = { type: "string", pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", description: "A type of events, all of one family (`payment.*`), or all (`*`).", examples: ["payment.*"] }, pattern21 = new RegExp("^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", "u");
  function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (!pattern21.test(data)) {
        let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$" }, message: 'must match pattern "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate157.errors = vErrors, errors === 0;
  }
  validate157.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 50) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.length < 1) {
        let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate157(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors), errors = vErrors.length);
      let i1 = data.length, j0;
      if (i1 > 1) {
        outer0:
          for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data[i1], data[j0])) {
                let err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                break outer0;
              }
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate156.errors = vErrors, errors === 0;
  }
  validate156.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema63 = { type: "array", maxItems: 20, items: { $ref: "#/components/schemas/BalanceThresholdInput" }, description: "Told to this webhook as balance.threshold_reached, whatever its types name. None where it is left out." }, schema64 = { type: "object", description: "What the webhook is to hear of an account's booked balance. It is told once each time that the balance passes the amount.", additionalProperties: !1, required: ["account_id", "direction", "amount"], properties: { account_id: { type: "string", pattern: "^acc_", description: "An account that a live consent with balances.read covers." }, direction: { $ref: "#/components/schemas/ThresholdDirection" }, amount: { $ref: "#/components/schemas/MoneyInput" } } }, schema65 = { type: "string", enum: ["below", "above"], description: "below: told once less than the amount is left. above: told once there is more." };
  function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "below" || data === "above")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate162.errors = vErrors, errors === 0;
  }
  validate162.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.direction === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.amount === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "account_id" || key0 === "direction" || key0 === "amount")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.direction !== void 0 && (validate162(data.direction, { instancePath: instancePath + "/direction", parentData: data, parentDataProperty: "direction", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length)), data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate161.errors = vErrors, errors === 0;
  }
  validate161.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 20) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate161(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate160.errors = vErrors, errors === 0;
  }
  validate160.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.types === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" }, message: "must have required property 'types'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "url" || key0 === "description" || key0 === "types" || key0 === "balance_thresholds")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.url !== void 0 && (validate154(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.description !== void 0) {
        let data1 = data.description;
        if (typeof data1 == "string") {
          if (func2(data1) > 200) {
            let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      data.types !== void 0 && (validate156(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length)), data.balance_thresholds !== void 0 && (validate160(data.balance_thresholds, { instancePath: instancePath + "/balance_thresholds", parentData: data, parentDataProperty: "balance_thresholds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length));
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate153.errors = vErrors, errors === 0;
  }
  validate153.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate153(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
  }
  validate152.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema10__ = validate168, schema66 = { $ref: "spec#/components/schemas/UpdateWebhookRequest", $id: "schema10" }, schema67 = { type: "object", description: "What is to change; what is left out stays.", additionalProperties: !1, minProperties: 1, properties: { url: { $ref: "#/components/schemas/WebhookUrl" }, description: { type: ["string", "null"], maxLength: 200 }, types: { $ref: "#/components/schemas/WebhookTypes" }, balance_thresholds: { $ref: "#/components/schemas/BalanceThresholdInputs", description: "In place of those that it has; one that is the same keeps its id." }, status: { $ref: "#/components/schemas/WebhookStatus", description: `Disabled, its pending deliveries are discarded. Enabled again, it is sent what happens from then on; recover for
what it missed.
` } } }, schema68 = { type: "string", enum: ["enabled", "disabled"], description: "disabled: nothing is sent, and what happens meanwhile waits in the list of events." };
  function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "enabled" || data === "disabled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate173.errors = vErrors, errors === 0;
  }
  validate173.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "url" || key0 === "description" || key0 === "types" || key0 === "balance_thresholds" || key0 === "status")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.url !== void 0 && (validate154(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data.description !== void 0) {
        let data1 = data.description;
        if (typeof data1 != "string" && data1 !== null) {
          let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema67.properties.description.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data1 == "string" && func2(data1) > 200) {
          let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      data.types !== void 0 && (validate156(data.types, { instancePath: instancePath + "/types", parentData: data, parentDataProperty: "types", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length)), data.balance_thresholds !== void 0 && (validate160(data.balance_thresholds, { instancePath: instancePath + "/balance_thresholds", parentData: data, parentDataProperty: "balance_thresholds", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length)), data.status !== void 0 && (validate173(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length));
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate169.errors = vErrors, errors === 0;
  }
  validate169.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate169(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length), validate168.errors = vErrors, errors === 0;
  }
  validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema11__ = validate176, schema69 = { $ref: "spec#/components/schemas/RotateSecretRequest", $id: "schema11" }, schema70 = { type: "object", additionalProperties: !1, properties: { overlap_seconds: { type: "integer", minimum: 0, maximum: 604800, description: "How long the secret so far signs too; 0: not any more, as when somebody else has it. A day where it is left out." } } };
  function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "overlap_seconds") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.overlap_seconds !== void 0) {
        let data0 = data.overlap_seconds;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err1 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number") {
          if (data0 > 604800 || isNaN(data0)) {
            let err2 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0 < 0 || isNaN(data0)) {
            let err3 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate177.errors = vErrors, errors === 0;
  }
  validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate177(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), validate176.errors = vErrors, errors === 0;
  }
  validate176.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema12__ = validate179, schema71 = { $ref: "spec#/components/schemas/RecoverDeliveriesRequest", $id: "schema12" }, schema72 = { type: "object", additionalProperties: !1, required: ["since"], properties: { since: { $ref: "#/components/schemas/Timestamp", description: "From which moment on." } } };
  function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.since === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "since") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.since !== void 0 && (validate58(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate180.errors = vErrors, errors === 0;
  }
  validate180.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate180(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
  }
  validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema13__ = validate183, schema73 = { $ref: "spec#/components/schemas/DeveloperRegistration", $id: "schema13" }, schema74 = { type: "object", description: "Who wants to build here.", additionalProperties: !1, required: ["email", "name", "company_name"], properties: { email: { $ref: "#/components/schemas/EmailAddress" }, name: { type: "string", minLength: 1, maxLength: 120, pattern: "\\S", examples: ["Amina Otieno"] }, company_name: { type: "string", minLength: 1, maxLength: 120, pattern: "\\S", description: "What the organisation is called that is made for them.", examples: ["Soko Pay Ltd"] } } }, schema75 = { type: "string", format: "email", maxLength: 254, description: "Capitals make no difference.", examples: ["amina@soko.example"] }, formats10 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
  function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func2(data) > 254) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (!formats10.test(data)) {
        let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate185.errors = vErrors, errors === 0;
  }
  validate185.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern23 = new RegExp("\\S", "u");
  function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.name === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.company_name === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "email" || key0 === "name" || key0 === "company_name")) {
          let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      if (data.email !== void 0 && (validate185(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length)), data.name !== void 0) {
        let data1 = data.name;
        if (typeof data1 == "string") {
          if (func2(data1) > 120) {
            let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (func2(data1) < 1) {
            let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!pattern23.test(data1)) {
            let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.company_name !== void 0) {
        let data2 = data.company_name;
        if (typeof data2 == "string") {
          if (func2(data2) > 120) {
            let err8 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (func2(data2) < 1) {
            let err9 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!pattern23.test(data2)) {
            let err10 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/company_name", schemaPath: "#/properties/company_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate184.errors = vErrors, errors === 0;
  }
  validate184.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate184(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length), validate183.errors = vErrors, errors === 0;
  }
  validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema14__ = validate188, schema76 = { $ref: "spec#/components/schemas/EmailConfirmation", $id: "schema14" }, schema77 = { type: "object", description: "What the mail held, and the password from now on.", additionalProperties: !1, required: ["token", "password"], properties: { token: { type: "string", minLength: 1, maxLength: 200, description: "As the mail has it; good once, for 24 hours, or for one hour where a password was lost." }, password: { type: "string", minLength: 1, maxLength: 1024, description: "12 characters or more, not a few of them again and again, and not the address itself." }, name: { type: "string", minLength: 1, maxLength: 120, pattern: "\\S", description: "How to call whoever was invited. Left out, the name so far stays." } } };
  function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.token === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.password === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "token" || key0 === "password" || key0 === "name")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.token !== void 0) {
        let data0 = data.token;
        if (typeof data0 == "string") {
          if (func2(data0) > 200) {
            let err3 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data0) < 1) {
            let err4 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.password !== void 0) {
        let data1 = data.password;
        if (typeof data1 == "string") {
          if (func2(data1) > 1024) {
            let err6 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (func2(data1) < 1) {
            let err7 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        } else {
          let err8 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.name !== void 0) {
        let data2 = data.name;
        if (typeof data2 == "string") {
          if (func2(data2) > 120) {
            let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (func2(data2) < 1) {
            let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (!pattern23.test(data2)) {
            let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    } else {
      let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate189.errors = vErrors, errors === 0;
  }
  validate189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate189(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length), validate188.errors = vErrors, errors === 0;
  }
  validate188.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema15__ = validate191, schema78 = { $ref: "spec#/components/schemas/DeveloperSessionRequest", $id: "schema15" }, schema79 = { type: "object", additionalProperties: !1, required: ["email", "password"], properties: { email: { $ref: "#/components/schemas/EmailAddress" }, password: { type: "string", minLength: 1, maxLength: 1024 } } };
  function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.password === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "email" || key0 === "password")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.email !== void 0 && (validate185(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length)), data.password !== void 0) {
        let data1 = data.password;
        if (typeof data1 == "string") {
          if (func2(data1) > 1024) {
            let err3 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data1) < 1) {
            let err4 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate192.errors = vErrors, errors === 0;
  }
  validate192.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate192(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length), validate191.errors = vErrors, errors === 0;
  }
  validate191.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema16__ = validate195, schema80 = { $ref: "spec#/components/schemas/EmailRequest", $id: "schema16" }, schema81 = { type: "object", description: "Whose mailbox it is about.", additionalProperties: !1, required: ["email"], properties: { email: { $ref: "#/components/schemas/EmailAddress" } } };
  function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "email") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.email !== void 0 && (validate185(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate196.errors = vErrors, errors === 0;
  }
  validate196.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate196(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length), validate195.errors = vErrors, errors === 0;
  }
  validate195.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema17__ = validate199, schema82 = { $ref: "spec#/components/schemas/ChangeMemberRequest", $id: "schema17" }, schema83 = { type: "object", additionalProperties: !1, required: ["role"], properties: { role: { $ref: "#/components/schemas/Role" } } }, schema84 = { type: "string", enum: ["viewer", "developer", "owner"], description: `viewer reads. developer also makes and changes applications, their secrets and their keys, and reads what they asked.
owner also governs the members and the way to live.
` };
  function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "viewer" || data === "developer" || data === "owner")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema84.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate201.errors = vErrors, errors === 0;
  }
  validate201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.role === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "role") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.role !== void 0 && (validate201(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate200.errors = vErrors, errors === 0;
  }
  validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate200(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length), validate199.errors = vErrors, errors === 0;
  }
  validate199.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema18__ = validate204, schema85 = { $ref: "spec#/components/schemas/InvitationRequest", $id: "schema18" }, schema86 = { type: "object", additionalProperties: !1, required: ["email", "role"], properties: { email: { $ref: "#/components/schemas/EmailAddress" }, role: { $ref: "#/components/schemas/Role" } } };
  function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.role === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "email" || key0 === "role")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      data.email !== void 0 && (validate185(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length)), data.role !== void 0 && (validate201(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length));
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate205.errors = vErrors, errors === 0;
  }
  validate205.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
  }
  validate204.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema19__ = validate209, schema87 = { $ref: "spec#/components/schemas/ApplicationRequest", $id: "schema19" }, schema88 = { type: "object", description: "What the application is to be.", additionalProperties: !1, required: ["name", "profile"], properties: { name: { type: "string", minLength: 1, maxLength: 80, pattern: "\\S", description: "Customers read it when they are asked for a consent. Once per organisation and environment." }, environment: { $ref: "#/components/schemas/Environment", description: "test where it is left out; live once the bank has approved the organisation." }, profile: { type: "string", enum: ["standard", "fapi2", "machine", "device"], description: `standard acts for customers, with a secret or keys. fapi2 does so with keys or a certificate alone. machine acts
for itself alone. device is for customers where there is no browser, and keeps no secret.
` }, redirect_uris: { $ref: "#/components/schemas/RedirectUris" }, scopes: { $ref: "#/components/schemas/ScopeNames", description: "At most what its tokens can carry. Left out, all that its profile and its environment may have." }, ip_allow_list: { $ref: "#/components/schemas/AddressRanges" }, jwks: { $ref: "#/components/schemas/PublicKeys" }, tls_client_subject: { $ref: "#/components/schemas/CertificateSubject" } } }, schema89 = { type: "string", enum: ["test", "live"], description: "test: the organisation's own test bank, where nothing is real. live: the bank." };
  function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "test" || data === "live")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate211.errors = vErrors, errors === 0;
  }
  validate211.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema90 = { type: "array", maxItems: 20, uniqueItems: !0, items: { type: "string", format: "uri", maxLength: 2048 }, description: `Where customers come back to, by https, compared character by character. http is taken for addresses of the customer's
own machine.
`, examples: [["https://shop.example/callback"]] };
  function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 20) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 == "string") {
          if (func2(data0) > 2048) {
            let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (!formats8(data0)) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      let i1 = data.length, j0;
      if (i1 > 1) {
        let indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 == "string") {
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              let err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate213.errors = vErrors, errors === 0;
  }
  validate213.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema91 = { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", maxLength: 60 }, examples: [["consents.manage", "accounts.read"]] };
  function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length < 1) {
        let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 == "string") {
          if (func2(data0) > 60) {
            let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      let i1 = data.length, j0;
      if (i1 > 1) {
        let indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 == "string") {
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              let err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate215.errors = vErrors, errors === 0;
  }
  validate215.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema92 = { type: "array", maxItems: 50, uniqueItems: !0, items: { $ref: "#/components/schemas/AddressRange" }, description: "From where it may call; empty: from everywhere." }, schema93 = { type: "string", maxLength: 43, description: "A range of addresses in CIDR notation, of IPv4 or IPv6. One address alone ends in /32 or /128, which may be left out.", examples: ["203.0.113.0/24"] };
  function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate218.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func2(data) > 43) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 43 }, message: "must NOT have more than 43 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate218.errors = vErrors, errors === 0;
  }
  validate218.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
      if (data.length > 50) {
        let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate218(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
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
    return validate217.errors = vErrors, errors === 0;
  }
  validate217.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema94 = { type: "object", description: "A key set (RFC 7517) of public keys; what it signs with never leaves the application.", required: ["keys"], properties: { keys: { type: "array", minItems: 1, maxItems: 10, items: { $ref: "#/components/schemas/PublicKey" } } } }, schema95 = { type: "object", required: ["kty"], properties: { kty: { type: "string", maxLength: 20 }, kid: { type: "string", maxLength: 200 }, alg: { type: "string", maxLength: 20 } }, additionalProperties: !0 };
  function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kty === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kty" }, message: "must have required property 'kty'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.kty !== void 0) {
        let data0 = data.kty;
        if (typeof data0 == "string") {
          if (func2(data0) > 20) {
            let err1 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          let err2 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.kid !== void 0) {
        let data1 = data.kid;
        if (typeof data1 == "string") {
          if (func2(data1) > 200) {
            let err3 = { instancePath: instancePath + "/kid", schemaPath: "#/properties/kid/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/kid", schemaPath: "#/properties/kid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.alg !== void 0) {
        let data2 = data.alg;
        if (typeof data2 == "string") {
          if (func2(data2) > 20) {
            let err5 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate222.errors = vErrors, errors === 0;
  }
  validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.keys === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.keys !== void 0) {
        let data0 = data.keys;
        if (Array.isArray(data0)) {
          if (data0.length > 10) {
            let err1 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data0.length < 1) {
            let err2 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          let len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate222(data0[i0], { instancePath: instancePath + "/keys/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
        } else {
          let err3 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate221.errors = vErrors, errors === 0;
  }
  validate221.evaluated = { props: { keys: !0 }, dynamicProps: !1, dynamicItems: !1 };
  let schema96 = { type: "string", minLength: 1, maxLength: 1024, description: "Whom its certificate must name, as RFC 4514 writes it (RFC 8705, section 2.1.2).", examples: ["CN=shop.example,O=Soko Pay Ltd,C=KE"] };
  function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
      if (func2(data) > 1024) {
        let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (func2(data) < 1) {
        let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate225.errors = vErrors, errors === 0;
  }
  validate225.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.profile === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "name" || key0 === "environment" || key0 === "profile" || key0 === "redirect_uris" || key0 === "scopes" || key0 === "ip_allow_list" || key0 === "jwks" || key0 === "tls_client_subject")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (typeof data0 == "string") {
          if (func2(data0) > 80) {
            let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data0) < 1) {
            let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!pattern23.test(data0)) {
            let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.environment !== void 0 && (validate211(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length)), data.profile !== void 0) {
        let data2 = data.profile;
        if (typeof data2 != "string") {
          let err7 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data2 === "standard" || data2 === "fapi2" || data2 === "machine" || data2 === "device")) {
          let err8 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema88.properties.profile.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      data.redirect_uris !== void 0 && (validate213(data.redirect_uris, { instancePath: instancePath + "/redirect_uris", parentData: data, parentDataProperty: "redirect_uris", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.scopes !== void 0 && (validate215(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.ip_allow_list !== void 0 && (validate217(data.ip_allow_list, { instancePath: instancePath + "/ip_allow_list", parentData: data, parentDataProperty: "ip_allow_list", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.jwks !== void 0 && (validate221(data.jwks, { instancePath: instancePath + "/jwks", parentData: data, parentDataProperty: "jwks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length)), data.tls_client_subject !== void 0 && (validate225(data.tls_client_subject, { instancePath: instancePath + "/tls_client_subject", parentData: data, parentDataProperty: "tls_client_subject", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length));
    } else {
      let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate210.errors = vErrors, errors === 0;
  }
  validate210.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate210(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
  }
  validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema20__ = validate228, schema97 = { $ref: "spec#/components/schemas/GoLiveSubmission", $id: "schema20" }, schema98 = { type: "object", description: "What an organisation says of itself, and asks for.", additionalProperties: !1, required: ["legal_name", "registration_number", "country", "use_case", "scopes"], properties: { rehearsal: { type: "boolean", default: !1, description: `Decided by the staff of the organisation's own test bank, to see how it goes; its approval grants nothing.
` }, legal_name: { type: "string", minLength: 1, maxLength: 200 }, registration_number: { type: "string", minLength: 1, maxLength: 60 }, country: { type: "string", pattern: "^[A-Z]{2}$", description: "ISO 3166-1, two letters." }, use_case: { type: "string", minLength: 20, maxLength: 4e3, description: "Who your customers are, what they get, and what you need of the bank for it." }, documents: { type: "array", maxItems: 20, items: { $ref: "#/components/schemas/GoLiveDocument" }, description: "None where it is left out." }, scopes: { $ref: "#/components/schemas/ScopeNames", description: "The most that your live applications will have." }, rails: { type: "array", maxItems: 5, uniqueItems: !0, items: { $ref: "#/components/schemas/Rail" }, description: "Those that your payments will go by; none where it is left out." } } }, pattern27 = new RegExp("^[A-Z]{2}$", "u"), schema99 = { type: "object", description: "A document that stays where it is: the bank's reviewer opens the address.", additionalProperties: !1, required: ["name", "url"], properties: { name: { type: "string", minLength: 1, maxLength: 120 }, url: { type: "string", format: "uri", pattern: "^https://", maxLength: 2048 } } }, pattern28 = new RegExp("^https://", "u");
  function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.url === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "name" || key0 === "url")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (typeof data0 == "string") {
          if (func2(data0) > 120) {
            let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (func2(data0) < 1) {
            let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.url !== void 0) {
        let data1 = data.url;
        if (typeof data1 == "string") {
          if (func2(data1) > 2048) {
            let err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!pattern28.test(data1)) {
            let err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (!formats8(data1)) {
            let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate230.errors = vErrors, errors === 0;
  }
  validate230.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.legal_name === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "legal_name" }, message: "must have required property 'legal_name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.registration_number === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registration_number" }, message: "must have required property 'registration_number'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.country === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.use_case === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "use_case" }, message: "must have required property 'use_case'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data.scopes === void 0) {
        let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property 'scopes'" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "rehearsal" || key0 === "legal_name" || key0 === "registration_number" || key0 === "country" || key0 === "use_case" || key0 === "documents" || key0 === "scopes" || key0 === "rails")) {
          let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      if (data.rehearsal !== void 0 && typeof data.rehearsal != "boolean") {
        let err6 = { instancePath: instancePath + "/rehearsal", schemaPath: "#/properties/rehearsal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data.legal_name !== void 0) {
        let data1 = data.legal_name;
        if (typeof data1 == "string") {
          if (func2(data1) > 200) {
            let err7 = { instancePath: instancePath + "/legal_name", schemaPath: "#/properties/legal_name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (func2(data1) < 1) {
            let err8 = { instancePath: instancePath + "/legal_name", schemaPath: "#/properties/legal_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        } else {
          let err9 = { instancePath: instancePath + "/legal_name", schemaPath: "#/properties/legal_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.registration_number !== void 0) {
        let data2 = data.registration_number;
        if (typeof data2 == "string") {
          if (func2(data2) > 60) {
            let err10 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (func2(data2) < 1) {
            let err11 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        } else {
          let err12 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.country !== void 0) {
        let data3 = data.country;
        if (typeof data3 == "string") {
          if (!pattern27.test(data3)) {
            let err13 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.use_case !== void 0) {
        let data4 = data.use_case;
        if (typeof data4 == "string") {
          if (func2(data4) > 4e3) {
            let err15 = { instancePath: instancePath + "/use_case", schemaPath: "#/properties/use_case/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (func2(data4) < 20) {
            let err16 = { instancePath: instancePath + "/use_case", schemaPath: "#/properties/use_case/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        } else {
          let err17 = { instancePath: instancePath + "/use_case", schemaPath: "#/properties/use_case/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
      if (data.documents !== void 0) {
        let data5 = data.documents;
        if (Array.isArray(data5)) {
          if (data5.length > 20) {
            let err18 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          let len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate230(data5[i0], { instancePath: instancePath + "/documents/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
        } else {
          let err19 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
      if (data.scopes !== void 0 && (validate215(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.rails !== void 0) {
        let data8 = data.rails;
        if (Array.isArray(data8)) {
          if (data8.length > 5) {
            let err20 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          let len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate83(data8[i1], { instancePath: instancePath + "/rails/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
          let i2 = data8.length, j0;
          if (i2 > 1) {
            outer0:
              for (; i2--; )
                for (j0 = i2; j0--; )
                  if (func0(data8[i2], data8[j0])) {
                    let err21 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    break outer0;
                  }
          }
        } else {
          let err22 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    } else {
      let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    return validate229.errors = vErrors, errors === 0;
  }
  validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate229(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length), validate228.errors = vErrors, errors === 0;
  }
  validate228.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema21__ = validate235, schema100 = { $ref: "spec#/components/schemas/GoLiveAnswerRequest", $id: "schema21" }, schema101 = { type: "object", description: "The answer to the bank's question, and what it changes of the request; what is left out stays.", additionalProperties: !1, required: ["answer"], properties: { answer: { type: "string", minLength: 1, maxLength: 4e3 }, documents: { type: "array", maxItems: 20, items: { $ref: "#/components/schemas/GoLiveDocument" } }, scopes: { $ref: "#/components/schemas/ScopeNames" }, rails: { type: "array", maxItems: 5, uniqueItems: !0, items: { $ref: "#/components/schemas/Rail" } } } };
  function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.answer === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "answer" || key0 === "documents" || key0 === "scopes" || key0 === "rails")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.answer !== void 0) {
        let data0 = data.answer;
        if (typeof data0 == "string") {
          if (func2(data0) > 4e3) {
            let err2 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.documents !== void 0) {
        let data1 = data.documents;
        if (Array.isArray(data1)) {
          if (data1.length > 20) {
            let err5 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate230(data1[i0], { instancePath: instancePath + "/documents/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
        } else {
          let err6 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.scopes !== void 0 && (validate215(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.rails !== void 0) {
        let data4 = data.rails;
        if (Array.isArray(data4)) {
          if (data4.length > 5) {
            let err7 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          let len1 = data4.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate83(data4[i1], { instancePath: instancePath + "/rails/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
          let i2 = data4.length, j0;
          if (i2 > 1) {
            outer0:
              for (; i2--; )
                for (j0 = i2; j0--; )
                  if (func0(data4[i2], data4[j0])) {
                    let err8 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    break outer0;
                  }
          }
        } else {
          let err9 = { instancePath: instancePath + "/rails", schemaPath: "#/properties/rails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate236.errors = vErrors, errors === 0;
  }
  validate236.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate236(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length), validate235.errors = vErrors, errors === 0;
  }
  validate235.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema22__ = validate241, schema102 = { $ref: "spec#/components/schemas/PlanChoiceRequest", $id: "schema22" }, schema103 = { type: "object", additionalProperties: !1, required: ["plan_id"], properties: { plan_id: { type: "string", minLength: 1, maxLength: 60 } } };
  function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.plan_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan_id" }, message: "must have required property 'plan_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "plan_id") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.plan_id !== void 0) {
        let data0 = data.plan_id;
        if (typeof data0 == "string") {
          if (func2(data0) > 60) {
            let err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate242.errors = vErrors, errors === 0;
  }
  validate242.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate242(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length), validate241.errors = vErrors, errors === 0;
  }
  validate241.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema23__ = validate244, schema104 = { $ref: "spec#/components/schemas/InvoiceSimulationRequest", $id: "schema23" }, schema105 = { type: "object", additionalProperties: !1, required: ["month"], properties: { plan_id: { type: "string", minLength: 1, maxLength: 60, description: "As if it had been had all of the month. Left out: the plans that were, and are, had." }, month: { type: "string", maxLength: 20, description: "A month in Nairobi, as YYYY-MM; at most the present one in the time of that bank." }, environment: { $ref: "#/components/schemas/Environment", description: "Whose calls. Default test." } } };
  function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.month === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "plan_id" || key0 === "month" || key0 === "environment")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.plan_id !== void 0) {
        let data0 = data.plan_id;
        if (typeof data0 == "string") {
          if (func2(data0) > 60) {
            let err2 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/plan_id", schemaPath: "#/properties/plan_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.month !== void 0) {
        let data1 = data.month;
        if (typeof data1 == "string") {
          if (func2(data1) > 20) {
            let err5 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.environment !== void 0 && (validate211(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length));
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate245.errors = vErrors, errors === 0;
  }
  validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate245(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), validate244.errors = vErrors, errors === 0;
  }
  validate244.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema24__ = validate248, schema106 = { $ref: "spec#/components/schemas/UpdateApplicationRequest", $id: "schema24" }, schema107 = { type: "object", description: "What is to change; what is left out stays.", additionalProperties: !1, minProperties: 1, properties: { name: { type: "string", minLength: 1, maxLength: 80, pattern: "\\S" }, redirect_uris: { $ref: "#/components/schemas/RedirectUris" }, ip_allow_list: { $ref: "#/components/schemas/AddressRanges" }, jwks: { oneOf: [{ $ref: "#/components/schemas/PublicKeys" }, { type: "null" }], description: "In place of those that it has; null for none." }, tls_client_subject: { oneOf: [{ $ref: "#/components/schemas/CertificateSubject" }, { type: "null" }] } } };
  function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "name" || key0 === "redirect_uris" || key0 === "ip_allow_list" || key0 === "jwks" || key0 === "tls_client_subject")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (typeof data0 == "string") {
          if (func2(data0) > 80) {
            let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!pattern23.test(data0)) {
            let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.redirect_uris !== void 0 && (validate213(data.redirect_uris, { instancePath: instancePath + "/redirect_uris", parentData: data, parentDataProperty: "redirect_uris", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data.ip_allow_list !== void 0 && (validate217(data.ip_allow_list, { instancePath: instancePath + "/ip_allow_list", parentData: data, parentDataProperty: "ip_allow_list", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length)), data.jwks !== void 0) {
        let data3 = data.jwks, _errs7 = errors, valid1 = !1, passing0 = null, _errs8 = errors;
        validate221(data3, { instancePath: instancePath + "/jwks", parentData: data, parentDataProperty: "jwks", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
        var _valid0 = _errs8 === errors;
        if (_valid0) {
          valid1 = !0, passing0 = 0;
          var props0 = {};
          props0.keys = !0;
        }
        let _errs9 = errors;
        if (data3 !== null) {
          let err6 = { instancePath: instancePath + "/jwks", schemaPath: "#/properties/jwks/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        var _valid0 = _errs9 === errors;
        if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
          errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
        else {
          let err7 = { instancePath: instancePath + "/jwks", schemaPath: "#/properties/jwks/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (data.tls_client_subject !== void 0) {
        let data4 = data.tls_client_subject, _errs12 = errors, valid2 = !1, passing1 = null, _errs13 = errors;
        validate225(data4, { instancePath: instancePath + "/tls_client_subject", parentData: data, parentDataProperty: "tls_client_subject", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
        var _valid1 = _errs13 === errors;
        _valid1 && (valid2 = !0, passing1 = 0);
        let _errs14 = errors;
        if (data4 !== null) {
          let err8 = { instancePath: instancePath + "/tls_client_subject", schemaPath: "#/properties/tls_client_subject/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        var _valid1 = _errs14 === errors;
        if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
          errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
        else {
          let err9 = { instancePath: instancePath + "/tls_client_subject", schemaPath: "#/properties/tls_client_subject/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    return validate249.errors = vErrors, errors === 0;
  }
  validate249.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate249(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length), validate248.errors = vErrors, errors === 0;
  }
  validate248.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema25__ = validate255, schema108 = { $ref: "spec#/components/schemas/OverlapRequest", $id: "schema25" }, schema109 = { type: "object", additionalProperties: !1, properties: { overlap_seconds: { type: "integer", minimum: 0, maximum: 604800, description: "How long the one so far is good beside the new one; 0: not any more, as when somebody else has it. A day where it is left out." } } };
  function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "overlap_seconds") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.overlap_seconds !== void 0) {
        let data0 = data.overlap_seconds;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err1 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data0 == "number") {
          if (data0 > 604800 || isNaN(data0)) {
            let err2 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data0 < 0 || isNaN(data0)) {
            let err3 = { instancePath: instancePath + "/overlap_seconds", schemaPath: "#/properties/overlap_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate256.errors = vErrors, errors === 0;
  }
  validate256.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate256(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length), validate255.errors = vErrors, errors === 0;
  }
  validate255.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema26__ = validate258, schema110 = { $ref: "spec#/components/schemas/ApiKeyRequest", $id: "schema26" }, schema111 = { type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 80, pattern: "\\S", description: "What you call it; once among the keys of the application that are valid." }, scopes: { $ref: "#/components/schemas/ScopeNames", description: "At most those that the application holds for itself; all of them where it is left out." }, expires_at: { $ref: "#/components/schemas/Timestamp", description: "From when on it opens nothing. No end is set where it is left out." } } };
  function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "name" || key0 === "scopes" || key0 === "expires_at")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.name !== void 0) {
        let data0 = data.name;
        if (typeof data0 == "string") {
          if (func2(data0) > 80) {
            let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (!pattern23.test(data0)) {
            let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      data.scopes !== void 0 && (validate215(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.expires_at !== void 0 && (validate58(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate259.errors = vErrors, errors === 0;
  }
  validate259.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length), validate258.errors = vErrors, errors === 0;
  }
  validate258.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema27__ = validate263, schema112 = { $ref: "spec#/components/schemas/TestTokenRequest", $id: "schema27" }, schema113 = { type: "object", additionalProperties: !1, properties: { scopes: { $ref: "#/components/schemas/ScopeNames", description: "At most those that the application holds for itself; all of them where it is left out." } } };
  function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "scopes") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.scopes !== void 0 && (validate215(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length));
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate264.errors = vErrors, errors === 0;
  }
  validate264.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate264(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), validate263.errors = vErrors, errors === 0;
  }
  validate263.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema28__ = validate267, schema114 = { $ref: "spec#/components/schemas/GoLiveQuestionRequest", $id: "schema28" }, schema115 = { type: "object", additionalProperties: !1, required: ["question"], properties: { question: { type: "string", minLength: 1, maxLength: 4e3 } } };
  function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.question === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "question" }, message: "must have required property 'question'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "question") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.question !== void 0) {
        let data0 = data.question;
        if (typeof data0 == "string") {
          if (func2(data0) > 4e3) {
            let err2 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate268.errors = vErrors, errors === 0;
  }
  validate268.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate268(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length), validate267.errors = vErrors, errors === 0;
  }
  validate267.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema29__ = validate270, schema116 = { $ref: "spec#/components/schemas/ReasonRequest", $id: "schema29" }, schema117 = { type: "object", additionalProperties: !1, required: ["reason"], properties: { reason: { type: "string", minLength: 1, maxLength: 500 } } };
  function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate271.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reason === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "reason") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.reason !== void 0) {
        let data0 = data.reason;
        if (typeof data0 == "string") {
          if (func2(data0) > 500) {
            let err2 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate271.errors = vErrors, errors === 0;
  }
  validate271.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate270.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate271(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length), validate270.errors = vErrors, errors === 0;
  }
  validate270.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema30__ = validate273, schema118 = { $ref: "spec#/components/schemas/RiskReviewDecisionRequest", $id: "schema30" }, schema119 = { type: "object", additionalProperties: !1, required: ["note"], properties: { note: { type: "string", minLength: 1, maxLength: 500, description: "Why, in a few words. It stays with the review; neither the customer nor the application sees it.", examples: ["The customer confirmed it by telephone."] } } };
  function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.note === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "note") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.note !== void 0) {
        let data0 = data.note;
        if (typeof data0 == "string") {
          if (func2(data0) > 500) {
            let err2 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func2(data0) < 1) {
            let err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate274.errors = vErrors, errors === 0;
  }
  validate274.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate274(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length), validate273.errors = vErrors, errors === 0;
  }
  validate273.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema31__ = validate276, schema120 = { $ref: "spec#/components/schemas/SandboxTokenRequest", $id: "schema31" }, schema121 = { type: "object", additionalProperties: !1, required: ["consent_id"], properties: { consent_id: { type: "string", pattern: "^csn_", description: "An authorised consent of this application." }, scopes: { type: "array", uniqueItems: !0, items: { type: "string" }, description: "Default: every scope that the consent can carry." } } };
  function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate277.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.consent_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consent_id" }, message: "must have required property 'consent_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "consent_id" || key0 === "scopes")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.consent_id !== void 0) {
        let data0 = data.consent_id;
        if (typeof data0 == "string") {
          if (!pattern18.test(data0)) {
            let err2 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/pattern", keyword: "pattern", params: { pattern: "^csn_" }, message: 'must match pattern "^csn_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/consent_id", schemaPath: "#/properties/consent_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.scopes !== void 0) {
        let data1 = data.scopes;
        if (Array.isArray(data1)) {
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data1[i0] != "string") {
              let err4 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          let i1 = data1.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  let err5 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        } else {
          let err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    } else {
      let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    return validate277.errors = vErrors, errors === 0;
  }
  validate277.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate276.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate277(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors), errors = vErrors.length), validate276.errors = vErrors, errors === 0;
  }
  validate276.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema32__ = validate279, schema122 = { $ref: "spec#/components/schemas/SandboxSessionRequest", $id: "schema32" }, schema123 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] } } }, pattern32 = new RegExp("^cus_", "u");
  function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate280.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "customer_id") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern32.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate280.errors = vErrors, errors === 0;
  }
  validate280.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate280(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length), validate279.errors = vErrors, errors === 0;
  }
  validate279.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema33__ = validate282, schema124 = { $ref: "spec#/components/schemas/SandboxStaffSessionRequest", $id: "schema33" }, schema125 = { type: "object", additionalProperties: !1, required: ["staff_id"], properties: { staff_id: { type: "string", pattern: "^stf_[a-z0-9_]{1,40}$", description: "Who acts: a name of your choice, under which decisions are written down.", examples: ["stf_amina"] }, scopes: { type: "array", uniqueItems: !0, minItems: 1, items: { type: "string" }, description: "Default: operations.read and operations.write." } } }, pattern33 = new RegExp("^stf_[a-z0-9_]{1,40}$", "u");
  function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate283.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.staff_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "staff_id" }, message: "must have required property 'staff_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "staff_id" || key0 === "scopes")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.staff_id !== void 0) {
        let data0 = data.staff_id;
        if (typeof data0 == "string") {
          if (!pattern33.test(data0)) {
            let err2 = { instancePath: instancePath + "/staff_id", schemaPath: "#/properties/staff_id/pattern", keyword: "pattern", params: { pattern: "^stf_[a-z0-9_]{1,40}$" }, message: 'must match pattern "^stf_[a-z0-9_]{1,40}$"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/staff_id", schemaPath: "#/properties/staff_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.scopes !== void 0) {
        let data1 = data.scopes;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            let err4 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++)
            if (typeof data1[i0] != "string") {
              let err5 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          let i1 = data1.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  let err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        } else {
          let err7 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate283.errors = vErrors, errors === 0;
  }
  validate283.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate283(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors), errors = vErrors.length), validate282.errors = vErrors, errors === 0;
  }
  validate282.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema34__ = validate285, schema126 = { $ref: "spec#/components/schemas/ApproveConsentRequest", $id: "schema34" }, schema127 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] }, account_ids: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^acc_" }, description: "Default: every account of the customer for account access; the named or first account for a payment." } } };
  function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "customer_id" || key0 === "account_ids")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern32.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.account_ids !== void 0) {
        let data1 = data.account_ids;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            let err4 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          let len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 == "string") {
              if (!pattern11.test(data2)) {
                let err5 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            } else {
              let err6 = { instancePath: instancePath + "/account_ids/" + i0, schemaPath: "#/properties/account_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          let i1 = data1.length, j0;
          if (i1 > 1) {
            let indices0 = {};
            for (; i1--; ) {
              let item0 = data1[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  let err7 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        } else {
          let err8 = { instancePath: instancePath + "/account_ids", schemaPath: "#/properties/account_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    } else {
      let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate286.errors = vErrors, errors === 0;
  }
  validate286.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate286(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length), validate285.errors = vErrors, errors === 0;
  }
  validate285.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema35__ = validate288, schema128 = { $ref: "spec#/components/schemas/RejectConsentRequest", $id: "schema35" }, schema129 = { type: "object", additionalProperties: !1, required: ["customer_id"], properties: { customer_id: { type: "string", pattern: "^cus_", examples: ["cus_wanjiru"] } } };
  function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customer_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer_id" }, message: "must have required property 'customer_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "customer_id") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.customer_id !== void 0) {
        let data0 = data.customer_id;
        if (typeof data0 == "string") {
          if (!pattern32.test(data0)) {
            let err2 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/pattern", keyword: "pattern", params: { pattern: "^cus_" }, message: 'must match pattern "^cus_"' };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        } else {
          let err3 = { instancePath: instancePath + "/customer_id", schemaPath: "#/properties/customer_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    return validate289.errors = vErrors, errors === 0;
  }
  validate289.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate289(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors), errors = vErrors.length), validate288.errors = vErrors, errors === 0;
  }
  validate288.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema36__ = validate291, schema130 = { $ref: "spec#/components/schemas/AdvanceClockRequest", $id: "schema36" }, schema131 = { type: "object", additionalProperties: !1, required: ["seconds"], properties: { seconds: { type: "integer", minimum: 1, maximum: 31536e4, description: "How far, in seconds; at most ten years of 365 days." } } };
  function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.seconds === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "seconds") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.seconds !== void 0) {
        let data0 = data.seconds;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          let err2 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data0 == "number") {
          if (data0 > 31536e4 || isNaN(data0)) {
            let err3 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e4 }, message: "must be <= 315360000" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            let err4 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate292.errors = vErrors, errors === 0;
  }
  validate292.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate292(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), validate291.errors = vErrors, errors === 0;
  }
  validate291.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema37__ = validate294, schema132 = { $ref: "spec#/components/schemas/SetRailRequest", $id: "schema37" }, schema133 = { type: "object", description: "How the rail is to behave from now on.", additionalProperties: !1, required: ["state"], properties: { state: { $ref: "#/components/schemas/RailStateName" }, delay_seconds: { type: "integer", minimum: 0, maximum: 604800, description: "By how much later it confirms what it takes from now on; default 0, at most seven days." } } }, schema134 = { type: "string", enum: ["open", "closed", "failing"], description: `closed: it takes nothing, and the next of the consented rails carries the payment. failing: it takes payments, and
answers no where it would confirm.
` };
  function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "open" || data === "closed" || data === "failing")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema134.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate296.errors = vErrors, errors === 0;
  }
  validate296.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.state === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "state" || key0 === "delay_seconds")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.state !== void 0 && (validate296(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length)), data.delay_seconds !== void 0) {
        let data1 = data.delay_seconds;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          let err2 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (typeof data1 == "number") {
          if (data1 > 604800 || isNaN(data1)) {
            let err3 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 604800 }, message: "must be <= 604800" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            let err4 = { instancePath: instancePath + "/delay_seconds", schemaPath: "#/properties/delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate295.errors = vErrors, errors === 0;
  }
  validate295.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate294.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate295(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length), validate294.errors = vErrors, errors === 0;
  }
  validate294.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema38__ = validate299, schema135 = { $ref: "spec#/components/schemas/FaultRequest", $id: "schema38" }, schema136 = { type: "object", description: `What is to go wrong. With a code or a status the call is refused and nothing is done; without, it is done, and only
its reply suffers.
`, additionalProperties: !1, required: ["operation"], minProperties: 2, properties: { operation: { type: "string", pattern: "^(\\*|[a-z]+[A-Z][A-Za-z]*)$", description: "An operationId of this contract, or `*` for every one but those of Sandbox.", examples: ["createPayment"] }, code: { type: "string", pattern: "^[a-z]+(_[a-z]+)*$", description: "A code of the error catalogue; with a status alone it is simulated_fault.", examples: ["insufficient_funds"] }, status: { type: "integer", minimum: 400, maximum: 599, description: "Default: the code's own." }, latency_ms: { type: "integer", minimum: 0, maximum: 6e4, description: "How much later to answer; not at all where it is left out." }, reply: { $ref: "#/components/schemas/FaultReply" }, times: { type: ["integer", "null"], minimum: 1, maximum: 1e6, description: "How many calls meet it; left out or null, every one until it is deleted." } } }, pattern37 = new RegExp("^(\\*|[a-z]+[A-Z][A-Za-z]*)$", "u"), pattern38 = new RegExp("^[a-z]+(_[a-z]+)*$", "u"), schema137 = { type: "string", enum: ["whole", "dropped", "cut"], description: `whole: as it is. dropped: the connection closes and no reply comes. cut: it closes in the middle of the reply. Either
way what was asked is done, unless code or status refuses it.
` };
  function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "whole" || data === "dropped" || data === "cut")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema137.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate301.errors = vErrors, errors === 0;
  }
  validate301.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 2) {
        let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.operation === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "operation" || key0 === "code" || key0 === "status" || key0 === "latency_ms" || key0 === "reply" || key0 === "times")) {
          let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.operation !== void 0) {
        let data0 = data.operation;
        if (typeof data0 == "string") {
          if (!pattern37.test(data0)) {
            let err3 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z]+[A-Z][A-Za-z]*)$" }, message: 'must match pattern "^(\\*|[a-z]+[A-Z][A-Za-z]*)$"' };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        } else {
          let err4 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.code !== void 0) {
        let data1 = data.code;
        if (typeof data1 == "string") {
          if (!pattern38.test(data1)) {
            let err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(_[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(_[a-z]+)*$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (typeof data2 == "number") {
          if (data2 > 599 || isNaN(data2)) {
            let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (data2 < 400 || isNaN(data2)) {
            let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
      if (data.latency_ms !== void 0) {
        let data3 = data.latency_ms;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
          let err10 = { instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (typeof data3 == "number") {
          if (data3 > 6e4 || isNaN(data3)) {
            let err11 = { instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e4 }, message: "must be <= 60000" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (data3 < 0 || isNaN(data3)) {
            let err12 = { instancePath: instancePath + "/latency_ms", schemaPath: "#/properties/latency_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
      if (data.reply !== void 0 && (validate301(data.reply, { instancePath: instancePath + "/reply", parentData: data, parentDataProperty: "reply", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length)), data.times !== void 0) {
        let data5 = data.times;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
          let err13 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema136.properties.times.type }, message: "must be integer,null" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (typeof data5 == "number") {
          if (data5 > 1e6 || isNaN(data5)) {
            let err14 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (data5 < 1 || isNaN(data5)) {
            let err15 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      }
    } else {
      let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    return validate300.errors = vErrors, errors === 0;
  }
  validate300.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate299.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate300(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length), validate299.errors = vErrors, errors === 0;
  }
  validate299.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema39__ = validate304, schema138 = { $ref: "spec#/components/schemas/TriggerEventRequest", $id: "schema39" }, schema139 = { type: "object", additionalProperties: !1, required: ["type"], properties: { type: { $ref: "#/components/schemas/EventType" }, data: { type: "object", additionalProperties: !0, description: `Put over the contract's example for the type, member by member; together they are what the type's data must be.
Left out, it is the example.
` } } }, schema140 = { type: "string", description: "The types of events that this platform tells.", enum: ["payment.scheduled", "payment.in_review", "payment.pending", "payment.settled", "payment.failed", "payment.cancelled", "refund.pending", "refund.settled", "refund.failed", "bulk_payment.accepted", "bulk_payment.completed", "bulk_payment.cancelled", "transfer.pending", "transfer.settled", "transfer.failed", "consent.awaiting_co_holder", "consent.authorised", "consent.rejected", "consent.revoked", "consent.expired", "consent.consumed", "consent.renewed", "transaction.posted", "balance.threshold_reached", "webhook.test", "webhook.disabled"] };
  function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate306.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "payment.scheduled" || data === "payment.in_review" || data === "payment.pending" || data === "payment.settled" || data === "payment.failed" || data === "payment.cancelled" || data === "refund.pending" || data === "refund.settled" || data === "refund.failed" || data === "bulk_payment.accepted" || data === "bulk_payment.completed" || data === "bulk_payment.cancelled" || data === "transfer.pending" || data === "transfer.settled" || data === "transfer.failed" || data === "consent.awaiting_co_holder" || data === "consent.authorised" || data === "consent.rejected" || data === "consent.revoked" || data === "consent.expired" || data === "consent.consumed" || data === "consent.renewed" || data === "transaction.posted" || data === "balance.threshold_reached" || data === "webhook.test" || data === "webhook.disabled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema140.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate306.errors = vErrors, errors === 0;
  }
  validate306.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate305.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "data")) {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      if (data.type !== void 0 && (validate306(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors), errors = vErrors.length)), data.data !== void 0) {
        let data1 = data.data;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          let err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate305.errors = vErrors, errors === 0;
  }
  validate305.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate304.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate305(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length), validate304.errors = vErrors, errors === 0;
  }
  validate304.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema40__ = validate309, schema141 = { $ref: "spec#/components/schemas/SandboxTransactionRequest", $id: "schema40" }, schema142 = { type: "object", description: "Money that comes into an account of the test bank, or leaves it, out of nowhere.", additionalProperties: !1, required: ["account_id", "direction", "amount", "description"], properties: { account_id: { type: "string", pattern: "^acc_", examples: ["acc_wanjiru_current"] }, direction: { type: "string", enum: ["credit", "debit"] }, amount: { $ref: "#/components/schemas/MoneyInput" }, description: { type: "string", minLength: 1, maxLength: 140 }, counterparty: { type: "string", minLength: 1, maxLength: 140, description: "Who is named on the other side; nobody where it is left out." } } };
  function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate310.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.account_id === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, message: "must have required property 'account_id'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data.direction === void 0) {
        let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.amount === void 0) {
        let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.description === void 0) {
        let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "account_id" || key0 === "direction" || key0 === "amount" || key0 === "description" || key0 === "counterparty")) {
          let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      if (data.account_id !== void 0) {
        let data0 = data.account_id;
        if (typeof data0 == "string") {
          if (!pattern11.test(data0)) {
            let err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/pattern", keyword: "pattern", params: { pattern: "^acc_" }, message: 'must match pattern "^acc_"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        } else {
          let err6 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data1 = data.direction;
        if (typeof data1 != "string") {
          let err7 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!(data1 === "credit" || data1 === "debit")) {
          let err8 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema142.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.amount !== void 0 && (validate64(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.description !== void 0) {
        let data3 = data.description;
        if (typeof data3 == "string") {
          if (func2(data3) > 140) {
            let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (func2(data3) < 1) {
            let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        } else {
          let err11 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (data.counterparty !== void 0) {
        let data4 = data.counterparty;
        if (typeof data4 == "string") {
          if (func2(data4) > 140) {
            let err12 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (func2(data4) < 1) {
            let err13 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        } else {
          let err14 = { instancePath: instancePath + "/counterparty", schemaPath: "#/properties/counterparty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    } else {
      let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    return validate310.errors = vErrors, errors === 0;
  }
  validate310.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate309.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate310(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors), errors = vErrors.length), validate309.errors = vErrors, errors === 0;
  }
  validate309.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let schema41__ = validate313, schema143 = { $ref: "spec#/components/schemas/WebhookProbeRequest", $id: "schema41" }, schema144 = { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { $ref: "#/components/schemas/WebhookProbeKind" } } }, schema145 = { type: "string", enum: ["bad_signature", "duplicate", "reorder", "late"], description: `bad_signature: signed with a secret that is not the webhook's; to be refused. duplicate: the same event twice; both to
be taken, and to count once. reorder: a later event before an earlier one of the same resource; both to be taken.
late: signed an hour ago, as somebody who replays it would send it; to be refused.
` };
  function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!(data === "bad_signature" || data === "duplicate" || data === "reorder" || data === "late")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema145.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate315.errors = vErrors, errors === 0;
  }
  validate315.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate314.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      for (let key0 in data)
        if (key0 !== "kind") {
          let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.kind !== void 0 && (validate315(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length));
    } else {
      let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    return validate314.errors = vErrors, errors === 0;
  }
  validate314.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate313.evaluated;
    return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate314(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length), validate313.errors = vErrors, errors === 0;
  }
  return validate313.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 }, { schema0: schema0__, schema1: schema1__, schema2: schema2__, schema3: schema3__, schema4: schema4__, schema5: schema5__, schema6: schema6__, schema7: schema7__, schema8: schema8__, schema9: schema9__, schema10: schema10__, schema11: schema11__, schema12: schema12__, schema13: schema13__, schema14: schema14__, schema15: schema15__, schema16: schema16__, schema17: schema17__, schema18: schema18__, schema19: schema19__, schema20: schema20__, schema21: schema21__, schema22: schema22__, schema23: schema23__, schema24: schema24__, schema25: schema25__, schema26: schema26__, schema27: schema27__, schema28: schema28__, schema29: schema29__, schema30: schema30__, schema31: schema31__, schema32: schema32__, schema33: schema33__, schema34: schema34__, schema35: schema35__, schema36: schema36__, schema37: schema37__, schema38: schema38__, schema39: schema39__, schema40: schema40__, schema41: schema41__ };
})(), { query0, query1, query2, query3, query4, query5, query6, query7, query8, query9, query10, query11, query12, query13, query14, query15, query16, query17, query18, query19, query20, query21 } = (() => {
  "use strict";
  let query0__ = validate52, schema192 = { type: "object", additionalProperties: !1, properties: {}, $id: "query0" };
  function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate52.errors = vErrors, errors === 0;
  }
  validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query1__ = validate53, schema202 = { type: "object", additionalProperties: !1, properties: { from: { type: "string", format: "date" }, to: { type: "string", format: "date" } }, $id: "query1" }, formats0 = require_formats().fullFormats.date;
  function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "from" || key0 === "to")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.from !== void 0) {
        let data0 = data.from;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.from = coerced0));
        }
        if (typeof data0 == "string" && !formats0.validate(data0)) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.to !== void 0) {
        let data1 = data.to;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.to = coerced1));
        }
        if (typeof data1 == "string" && !formats0.validate(data1)) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    return validate53.errors = vErrors, errors === 0;
  }
  validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query2__ = validate54, schema212 = { type: "object", additionalProperties: !1, properties: { limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query2" }, func1 = require_ucs2length().default;
  function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data0 == "number") {
        if (data0 > 100 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data1 = data.cursor;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data1 == "string" && func1(data1) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate54.errors = vErrors, errors === 0;
  }
  validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query3__ = validate55, schema222 = { type: "object", additionalProperties: !1, properties: { from: { type: "string", format: "date-time" }, to: { type: "string", format: "date-time" }, status: { type: "string", enum: ["pending", "posted"] }, direction: { type: "string", enum: ["credit", "debit"] }, amount_min: { type: "string", pattern: "^\\d{1,13}(\\.\\d{1,2})?$" }, amount_max: { type: "string", pattern: "^\\d{1,13}(\\.\\d{1,2})?$" }, text: { type: "string", minLength: 1, maxLength: 100 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query3" }, func2 = Object.prototype.hasOwnProperty, formats4 = require_formats().fullFormats["date-time"], pattern3 = new RegExp("^\\d{1,13}(\\.\\d{1,2})?$", "u");
  function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!func2.call(schema222.properties, key0)) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.from !== void 0) {
        let data0 = data.from;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.from = coerced0));
        }
        if (typeof data0 == "string" && !formats4.validate(data0)) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.to !== void 0) {
        let data1 = data.to;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.to = coerced1));
        }
        if (typeof data1 == "string" && !formats4.validate(data1)) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.status = coerced2));
        }
        if (!(data2 === "pending" || data2 === "posted")) {
          let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema222.properties.status.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.direction !== void 0) {
        let data3 = data.direction;
        if (typeof data3 != "string") {
          let dataType3 = typeof data3, coerced3;
          if (coerced3 === void 0)
            if (dataType3 == "number" || dataType3 == "boolean")
              coerced3 = "" + data3;
            else if (data3 === null)
              coerced3 = "";
            else {
              let err7 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.direction = coerced3));
        }
        if (!(data3 === "credit" || data3 === "debit")) {
          let err8 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema222.properties.direction.enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.amount_min !== void 0) {
        let data4 = data.amount_min;
        if (typeof data4 != "string") {
          let dataType4 = typeof data4, coerced4;
          if (coerced4 === void 0)
            if (dataType4 == "number" || dataType4 == "boolean")
              coerced4 = "" + data4;
            else if (data4 === null)
              coerced4 = "";
            else {
              let err9 = { instancePath: instancePath + "/amount_min", schemaPath: "#/properties/amount_min/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.amount_min = coerced4));
        }
        if (typeof data4 == "string" && !pattern3.test(data4)) {
          let err10 = { instancePath: instancePath + "/amount_min", schemaPath: "#/properties/amount_min/pattern", keyword: "pattern", params: { pattern: "^\\d{1,13}(\\.\\d{1,2})?$" }, message: 'must match pattern "^\\d{1,13}(\\.\\d{1,2})?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (data.amount_max !== void 0) {
        let data5 = data.amount_max;
        if (typeof data5 != "string") {
          let dataType5 = typeof data5, coerced5;
          if (coerced5 === void 0)
            if (dataType5 == "number" || dataType5 == "boolean")
              coerced5 = "" + data5;
            else if (data5 === null)
              coerced5 = "";
            else {
              let err11 = { instancePath: instancePath + "/amount_max", schemaPath: "#/properties/amount_max/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.amount_max = coerced5));
        }
        if (typeof data5 == "string" && !pattern3.test(data5)) {
          let err12 = { instancePath: instancePath + "/amount_max", schemaPath: "#/properties/amount_max/pattern", keyword: "pattern", params: { pattern: "^\\d{1,13}(\\.\\d{1,2})?$" }, message: 'must match pattern "^\\d{1,13}(\\.\\d{1,2})?$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (data.text !== void 0) {
        let data6 = data.text;
        if (typeof data6 != "string") {
          let dataType6 = typeof data6, coerced6;
          if (coerced6 === void 0)
            if (dataType6 == "number" || dataType6 == "boolean")
              coerced6 = "" + data6;
            else if (data6 === null)
              coerced6 = "";
            else {
              let err13 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.text = coerced6));
        }
        if (typeof data6 == "string") {
          if (func1(data6) > 100) {
            let err14 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (func1(data6) < 1) {
            let err15 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      }
      let data7 = data.limit;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let dataType7 = typeof data7, coerced7;
        if (coerced7 === void 0)
          if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
            coerced7 = +data7;
          else {
            let err16 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.limit = coerced7));
      }
      if (typeof data7 == "number") {
        if (data7 > 100 || isNaN(data7)) {
          let err17 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          let err18 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data8 = data.cursor;
        if (typeof data8 != "string") {
          let dataType8 = typeof data8, coerced8;
          if (coerced8 === void 0)
            if (dataType8 == "number" || dataType8 == "boolean")
              coerced8 = "" + data8;
            else if (data8 === null)
              coerced8 = "";
            else {
              let err19 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.cursor = coerced8));
        }
        if (typeof data8 == "string" && func1(data8) > 512) {
          let err20 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    } else {
      let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    return validate55.errors = vErrors, errors === 0;
  }
  validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query4__ = validate56, schema232 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/ConsentStatus" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query4" }, schema252 = { type: "string", enum: ["awaiting_authorisation", "awaiting_co_holder", "authorised", "rejected", "revoked", "expired", "consumed"], description: `awaiting_co_holder: one holder of the account has approved, and every other one must. The last four are final.
` };
  function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "awaiting_authorisation" || data === "awaiting_co_holder" || data === "authorised" || data === "rejected" || data === "revoked" || data === "expired" || data === "consumed")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema252.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate58.errors = vErrors, errors === 0;
  }
  validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate58(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length));
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType1 = typeof data2, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data2;
            else if (data2 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate56.errors = vErrors, errors === 0;
  }
  validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query5__ = validate60, schema262 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/PaymentStatus" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query5" }, schema272 = { type: "string", enum: ["scheduled", "in_review", "pending", "settled", "failed", "cancelled"], description: `scheduled waits for its day, in_review for a person at the bank, pending for its rail to open or to confirm.
settled has moved the money; failed and cancelled have not.
` };
  function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "scheduled" || data === "in_review" || data === "pending" || data === "settled" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema272.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate61.errors = vErrors, errors === 0;
  }
  validate61.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate61(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length));
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType1 = typeof data2, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data2;
            else if (data2 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate60.errors = vErrors, errors === 0;
  }
  validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query6__ = validate63, schema282 = { type: "object", additionalProperties: !1, properties: { mode: { $ref: "spec#/components/schemas/BulkMode" }, execution_date: { type: "string", format: "date" } }, $id: "query6" }, schema292 = { type: "string", enum: ["whole", "items"], description: "whole: one bad row refuses the file. items: the good rows are accepted, and the bad ones kept as rejected." };
  function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "whole" || data === "items")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema292.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate64.errors = vErrors, errors === 0;
  }
  validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "mode" || key0 === "execution_date")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.mode !== void 0 && (validate64(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.execution_date !== void 0) {
        let data1 = data.execution_date;
        if (typeof data1 != "string") {
          let dataType0 = typeof data1, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data1;
            else if (data1 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.execution_date = coerced0));
        }
        if (typeof data1 == "string" && !formats0.validate(data1)) {
          let err2 = { instancePath: instancePath + "/execution_date", schemaPath: "#/properties/execution_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate63.errors = vErrors, errors === 0;
  }
  validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query7__ = validate66, schema302 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/BulkPaymentItemStatus" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query7" }, schema312 = { type: "string", enum: ["rejected", "pending", "settled", "failed", "cancelled"], description: `rejected was never accepted; pending waits for its turn, or for its rail; the others are where its payment ended.
` };
  function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "rejected" || data === "pending" || data === "settled" || data === "failed" || data === "cancelled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema312.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate67.errors = vErrors, errors === 0;
  }
  validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate67(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType1 = typeof data2, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data2;
            else if (data2 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate66.errors = vErrors, errors === 0;
  }
  validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query8__ = validate69, schema322 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/DeliveryStatus" }, event_type: { $ref: "spec#/components/schemas/EventType" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query8" }, schema332 = { type: "string", enum: ["pending", "delivered", "failed", "discarded"], description: `pending: it is tried, now or again. delivered: the receiver answered 2xx. failed: every attempt did; redeliver it once
the receiver is well. discarded: nothing is to be sent any more.
` };
  function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "pending" || data === "delivered" || data === "failed" || data === "discarded")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema332.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate70.errors = vErrors, errors === 0;
  }
  validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema342 = { type: "string", description: "The types of events that this platform tells.", enum: ["payment.scheduled", "payment.in_review", "payment.pending", "payment.settled", "payment.failed", "payment.cancelled", "refund.pending", "refund.settled", "refund.failed", "bulk_payment.accepted", "bulk_payment.completed", "bulk_payment.cancelled", "transfer.pending", "transfer.settled", "transfer.failed", "consent.awaiting_co_holder", "consent.authorised", "consent.rejected", "consent.revoked", "consent.expired", "consent.consumed", "consent.renewed", "transaction.posted", "balance.threshold_reached", "webhook.test", "webhook.disabled"] };
  function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "payment.scheduled" || data === "payment.in_review" || data === "payment.pending" || data === "payment.settled" || data === "payment.failed" || data === "payment.cancelled" || data === "refund.pending" || data === "refund.settled" || data === "refund.failed" || data === "bulk_payment.accepted" || data === "bulk_payment.completed" || data === "bulk_payment.cancelled" || data === "transfer.pending" || data === "transfer.settled" || data === "transfer.failed" || data === "consent.awaiting_co_holder" || data === "consent.authorised" || data === "consent.rejected" || data === "consent.revoked" || data === "consent.expired" || data === "consent.consumed" || data === "consent.renewed" || data === "transaction.posted" || data === "balance.threshold_reached" || data === "webhook.test" || data === "webhook.disabled")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema342.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate72.errors = vErrors, errors === 0;
  }
  validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "event_type" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate70(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.event_type !== void 0 && (validate72(data.event_type, { instancePath: instancePath + "/event_type", parentData: data, parentDataProperty: "event_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
      let data2 = data.limit;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let dataType0 = typeof data2, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced0 = +data2;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data2 == "number") {
        if (data2 > 100 || isNaN(data2)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data3 = data.cursor;
        if (typeof data3 != "string") {
          let dataType1 = typeof data3, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data3;
            else if (data3 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data3 == "string" && func1(data3) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate69.errors = vErrors, errors === 0;
  }
  validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query9__ = validate74, schema352 = { type: "object", additionalProperties: !1, properties: { type: { $ref: "spec#/components/schemas/EventTypeFilter" }, resource_id: { type: "string", maxLength: 64 }, from: { $ref: "spec#/components/schemas/Timestamp" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query9" }, schema362 = { type: "string", pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", description: "A type of events, all of one family (`payment.*`), or all (`*`).", examples: ["payment.*"] }, pattern5 = new RegExp("^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$", "u");
  function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string" && !pattern5.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$" }, message: 'must match pattern "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate75.errors = vErrors, errors === 0;
  }
  validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let schema372 = { type: "string", format: "date-time", pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$", description: "RFC 3339, UTC.", examples: ["2026-01-15T06:00:00.000Z"] }, pattern6 = new RegExp("([Zz]|[+-][0-9]{2}:[0-9]{2})$", "u");
  function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate77.errors = vErrors, errors === 0;
  }
  validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "type" || key0 === "resource_id" || key0 === "from" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.type !== void 0 && (validate75(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.resource_id !== void 0) {
        let data1 = data.resource_id;
        if (typeof data1 != "string") {
          let dataType0 = typeof data1, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data1;
            else if (data1 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.resource_id = coerced0));
        }
        if (typeof data1 == "string" && func1(data1) > 64) {
          let err2 = { instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      data.from !== void 0 && (validate77(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length));
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let dataType1 = typeof data3, coerced1;
        if (coerced1 === void 0)
          if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced1 = +data3;
          else {
            let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.limit = coerced1));
      }
      if (typeof data3 == "number") {
        if (data3 > 100 || isNaN(data3)) {
          let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data4 = data.cursor;
        if (typeof data4 != "string") {
          let dataType2 = typeof data4, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data4;
            else if (data4 === null)
              coerced2 = "";
            else {
              let err6 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.cursor = coerced2));
        }
        if (typeof data4 == "string" && func1(data4) > 512) {
          let err7 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate74.errors = vErrors, errors === 0;
  }
  validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query10__ = validate79, schema382 = { type: "object", additionalProperties: !1, properties: { after: { type: "string", maxLength: 64 }, types: { type: "string", maxLength: 1e3, pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))(,(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40})))*$" } }, $id: "query10" }, pattern7 = new RegExp("^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))(,(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40})))*$", "u");
  function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "after" || key0 === "types")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.after !== void 0) {
        let data0 = data.after;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.after = coerced0));
        }
        if (typeof data0 == "string" && func1(data0) > 64) {
          let err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.types !== void 0) {
        let data1 = data.types;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.types = coerced1));
        }
        if (typeof data1 == "string") {
          if (func1(data1) > 1e3) {
            let err4 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!pattern7.test(data1)) {
            let err5 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/pattern", keyword: "pattern", params: { pattern: "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))(,(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40})))*$" }, message: 'must match pattern "^(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40}))(,(\\*|[a-z_]{1,40}\\.(\\*|[a-z_]{1,40})))*$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate79.errors = vErrors, errors === 0;
  }
  validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query11__ = validate80, schema392 = { type: "object", additionalProperties: !1, properties: { from: { $ref: "spec#/components/schemas/Timestamp" }, to: { $ref: "spec#/components/schemas/Timestamp" }, per: { type: "string", enum: ["minute", "hour", "day"], default: "day" }, by: { type: "string", maxLength: 60, pattern: "^(application|operation|status)(,(application|operation|status))*$" }, limit: { type: "integer", minimum: 1, maximum: 1e3, default: 200 }, cursor: { type: "string", maxLength: 512 }, environment: { type: "string", enum: ["test", "live"], default: "test" } }, $id: "query11" };
  function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate81.errors = vErrors, errors === 0;
  }
  validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  let pattern9 = new RegExp("^(application|operation|status)(,(application|operation|status))*$", "u");
  function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.per === void 0 && (data.per = "day"), data.limit === void 0 && (data.limit = 200), data.environment === void 0 && (data.environment = "test");
      for (let key0 in data)
        if (!(key0 === "from" || key0 === "to" || key0 === "per" || key0 === "by" || key0 === "limit" || key0 === "cursor" || key0 === "environment")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.from !== void 0 && (validate81(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.to !== void 0 && (validate81(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length));
      let data2 = data.per;
      if (typeof data2 != "string") {
        let dataType0 = typeof data2, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data2;
          else if (data2 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.per = coerced0));
      }
      if (!(data2 === "minute" || data2 === "hour" || data2 === "day")) {
        let err2 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema392.properties.per.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.by !== void 0) {
        let data3 = data.by;
        if (typeof data3 != "string") {
          let dataType1 = typeof data3, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data3;
            else if (data3 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.by = coerced1));
        }
        if (typeof data3 == "string") {
          if (func1(data3) > 60) {
            let err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!pattern9.test(data3)) {
            let err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^(application|operation|status)(,(application|operation|status))*$" }, message: 'must match pattern "^(application|operation|status)(,(application|operation|status))*$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
      let data4 = data.limit;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let dataType2 = typeof data4, coerced2;
        if (coerced2 === void 0)
          if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced2 = +data4;
          else {
            let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.limit = coerced2));
      }
      if (typeof data4 == "number") {
        if (data4 > 1e3 || isNaN(data4)) {
          let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data5 = data.cursor;
        if (typeof data5 != "string") {
          let dataType3 = typeof data5, coerced3;
          if (coerced3 === void 0)
            if (dataType3 == "number" || dataType3 == "boolean")
              coerced3 = "" + data5;
            else if (data5 === null)
              coerced3 = "";
            else {
              let err9 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.cursor = coerced3));
        }
        if (typeof data5 == "string" && func1(data5) > 512) {
          let err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      let data6 = data.environment;
      if (typeof data6 != "string") {
        let dataType4 = typeof data6, coerced4;
        if (coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data6;
          else if (data6 === null)
            coerced4 = "";
          else {
            let err11 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.environment = coerced4));
      }
      if (!(data6 === "test" || data6 === "live")) {
        let err12 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema392.properties.environment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    } else {
      let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    return validate80.errors = vErrors, errors === 0;
  }
  validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query12__ = validate84, schema412 = { type: "object", additionalProperties: !1, properties: { format: { type: "string", enum: ["csv", "pdf"], default: "csv" } }, $id: "query12" };
  function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.format === void 0 && (data.format = "csv");
      for (let key0 in data)
        if (key0 !== "format") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      let data0 = data.format;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.format = coerced0));
      }
      if (!(data0 === "csv" || data0 === "pdf")) {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema412.properties.format.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    return validate84.errors = vErrors, errors === 0;
  }
  validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query13__ = validate85, schema42 = { type: "object", additionalProperties: !1, properties: { environment: { type: "string", enum: ["test", "live"], default: "test" }, limit: { type: "integer", minimum: 1, maximum: 1e3, default: 200 }, cursor: { type: "string", maxLength: 512 } }, $id: "query13" };
  function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.environment === void 0 && (data.environment = "test"), data.limit === void 0 && (data.limit = 200);
      for (let key0 in data)
        if (!(key0 === "environment" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      let data0 = data.environment;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.environment = coerced0));
      }
      if (!(data0 === "test" || data0 === "live")) {
        let err2 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema42.properties.environment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.limit = coerced1));
      }
      if (typeof data1 == "number") {
        if (data1 > 1e3 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err6 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.cursor = coerced2));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err7 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    return validate85.errors = vErrors, errors === 0;
  }
  validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query14__ = validate86, schema43 = { type: "object", additionalProperties: !1, properties: { status: { type: "string", pattern: "^[1-5](xx|[0-9]{2})$" }, operation: { type: "string", maxLength: 60 }, resource_id: { type: "string", maxLength: 60 }, from: { $ref: "spec#/components/schemas/Timestamp" }, to: { $ref: "spec#/components/schemas/Timestamp" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query14" }, pattern10 = new RegExp("^[1-5](xx|[0-9]{2})$", "u");
  function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate87.errors = vErrors, errors === 0;
  }
  validate87.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "operation" || key0 === "resource_id" || key0 === "from" || key0 === "to" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.status !== void 0) {
        let data0 = data.status;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.status = coerced0));
        }
        if (typeof data0 == "string" && !pattern10.test(data0)) {
          let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^[1-5](xx|[0-9]{2})$" }, message: 'must match pattern "^[1-5](xx|[0-9]{2})$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.operation !== void 0) {
        let data1 = data.operation;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.operation = coerced1));
        }
        if (typeof data1 == "string" && func1(data1) > 60) {
          let err4 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.resource_id !== void 0) {
        let data2 = data.resource_id;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err5 = { instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.resource_id = coerced2));
        }
        if (typeof data2 == "string" && func1(data2) > 60) {
          let err6 = { instancePath: instancePath + "/resource_id", schemaPath: "#/properties/resource_id/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.from !== void 0 && (validate87(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.to !== void 0 && (validate87(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
      let data5 = data.limit;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let dataType3 = typeof data5, coerced3;
        if (coerced3 === void 0)
          if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced3 = +data5;
          else {
            let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.limit = coerced3));
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data6 = data.cursor;
        if (typeof data6 != "string") {
          let dataType4 = typeof data6, coerced4;
          if (coerced4 === void 0)
            if (dataType4 == "number" || dataType4 == "boolean")
              coerced4 = "" + data6;
            else if (data6 === null)
              coerced4 = "";
            else {
              let err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.cursor = coerced4));
        }
        if (typeof data6 == "string" && func1(data6) > 512) {
          let err11 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate86.errors = vErrors, errors === 0;
  }
  validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query15__ = validate90, schema45 = { type: "object", additionalProperties: !1, properties: { from: { $ref: "spec#/components/schemas/Timestamp" }, to: { $ref: "spec#/components/schemas/Timestamp" }, per: { type: "string", enum: ["minute", "hour", "day"], default: "day" }, by: { type: "string", maxLength: 60, pattern: "^(application|operation|status)(,(application|operation|status))*$" }, limit: { type: "integer", minimum: 1, maximum: 1e3, default: 200 }, cursor: { type: "string", maxLength: 512 } }, $id: "query15" };
  function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate91.errors = vErrors, errors === 0;
  }
  validate91.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.per === void 0 && (data.per = "day"), data.limit === void 0 && (data.limit = 200);
      for (let key0 in data)
        if (!(key0 === "from" || key0 === "to" || key0 === "per" || key0 === "by" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.from !== void 0 && (validate91(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.to !== void 0 && (validate91(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
      let data2 = data.per;
      if (typeof data2 != "string") {
        let dataType0 = typeof data2, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data2;
          else if (data2 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.per = coerced0));
      }
      if (!(data2 === "minute" || data2 === "hour" || data2 === "day")) {
        let err2 = { instancePath: instancePath + "/per", schemaPath: "#/properties/per/enum", keyword: "enum", params: { allowedValues: schema45.properties.per.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.by !== void 0) {
        let data3 = data.by;
        if (typeof data3 != "string") {
          let dataType1 = typeof data3, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data3;
            else if (data3 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.by = coerced1));
        }
        if (typeof data3 == "string") {
          if (func1(data3) > 60) {
            let err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!pattern9.test(data3)) {
            let err5 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/pattern", keyword: "pattern", params: { pattern: "^(application|operation|status)(,(application|operation|status))*$" }, message: 'must match pattern "^(application|operation|status)(,(application|operation|status))*$"' };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
      let data4 = data.limit;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
        let dataType2 = typeof data4, coerced2;
        if (coerced2 === void 0)
          if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced2 = +data4;
          else {
            let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.limit = coerced2));
      }
      if (typeof data4 == "number") {
        if (data4 > 1e3 || isNaN(data4)) {
          let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data5 = data.cursor;
        if (typeof data5 != "string") {
          let dataType3 = typeof data5, coerced3;
          if (coerced3 === void 0)
            if (dataType3 == "number" || dataType3 == "boolean")
              coerced3 = "" + data5;
            else if (data5 === null)
              coerced3 = "";
            else {
              let err9 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.cursor = coerced3));
        }
        if (typeof data5 == "string" && func1(data5) > 512) {
          let err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    } else {
      let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    return validate90.errors = vErrors, errors === 0;
  }
  validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query16__ = validate94, schema47 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/GoLiveStatus" } }, $id: "query16" }, schema48 = { type: "string", enum: ["submitted", "in_review", "more_information", "approved", "rejected"], description: `submitted waits for the bank's staff, who take it up: in_review. more_information waits for the organisation's answer.
approved and rejected are its ends.
` };
  function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "submitted" || data === "in_review" || data === "more_information" || data === "approved" || data === "rejected")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate95.errors = vErrors, errors === 0;
  }
  validate95.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "status") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate95(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate94.errors = vErrors, errors === 0;
  }
  validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query17__ = validate97, schema49 = { type: "object", additionalProperties: !1, properties: { status: { $ref: "spec#/components/schemas/RiskReviewStatus" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query17" }, schema50 = { type: "string", description: "`open` awaits the staff. `released` and `declined` were decided by them. `expired` was not decided in time, and `stopped` lost its consent or was cancelled first: neither payment is made.", enum: ["open", "released", "declined", "expired", "stopped"] };
  function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (!(data === "open" || data === "released" || data === "declined" || data === "expired" || data === "stopped")) {
      let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate98.errors = vErrors, errors === 0;
  }
  validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "status" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.status !== void 0 && (validate98(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.limit = coerced0));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType1 = typeof data2, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data2;
            else if (data2 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.cursor = coerced1));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    return validate97.errors = vErrors, errors === 0;
  }
  validate97.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query18__ = validate100, schema51 = { type: "object", additionalProperties: !1, properties: { text: { type: "string", minLength: 1, maxLength: 100 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query18" };
  function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "text" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.text !== void 0) {
        let data0 = data.text;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.text = coerced0));
        }
        if (typeof data0 == "string") {
          if (func1(data0) > 100) {
            let err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (func1(data0) < 1) {
            let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      }
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.limit = coerced1));
      }
      if (typeof data1 == "number") {
        if (data1 > 100 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data2 = data.cursor;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err7 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.cursor = coerced2));
        }
        if (typeof data2 == "string" && func1(data2) > 512) {
          let err8 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    } else {
      let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    return validate100.errors = vErrors, errors === 0;
  }
  validate100.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query19__ = validate101, schema52 = { type: "object", additionalProperties: !1, properties: { actor: { type: "string", maxLength: 80 }, act: { type: "string", maxLength: 60 }, subject: { type: "string", maxLength: 80 }, from: { $ref: "spec#/components/schemas/Timestamp" }, to: { $ref: "spec#/components/schemas/Timestamp" }, limit: { type: "integer", minimum: 1, maximum: 100, default: 25 }, cursor: { type: "string", maxLength: 512 } }, $id: "query19" };
  function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate102.errors = vErrors, errors === 0;
  }
  validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      data.limit === void 0 && (data.limit = 25);
      for (let key0 in data)
        if (!(key0 === "actor" || key0 === "act" || key0 === "subject" || key0 === "from" || key0 === "to" || key0 === "limit" || key0 === "cursor")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      if (data.actor !== void 0) {
        let data0 = data.actor;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.actor = coerced0));
        }
        if (typeof data0 == "string" && func1(data0) > 80) {
          let err2 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      if (data.act !== void 0) {
        let data1 = data.act;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/act", schemaPath: "#/properties/act/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.act = coerced1));
        }
        if (typeof data1 == "string" && func1(data1) > 60) {
          let err4 = { instancePath: instancePath + "/act", schemaPath: "#/properties/act/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (data.subject !== void 0) {
        let data2 = data.subject;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else {
              let err5 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.subject = coerced2));
        }
        if (typeof data2 == "string" && func1(data2) > 80) {
          let err6 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
      data.from !== void 0 && (validate102(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.to !== void 0 && (validate102(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
      let data5 = data.limit;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
        let dataType3 = typeof data5, coerced3;
        if (coerced3 === void 0)
          if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced3 = +data5;
          else {
            let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.limit = coerced3));
      }
      if (typeof data5 == "number") {
        if (data5 > 100 || isNaN(data5)) {
          let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          let err9 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      if (data.cursor !== void 0) {
        let data6 = data.cursor;
        if (typeof data6 != "string") {
          let dataType4 = typeof data6, coerced4;
          if (coerced4 === void 0)
            if (dataType4 == "number" || dataType4 == "boolean")
              coerced4 = "" + data6;
            else if (data6 === null)
              coerced4 = "";
            else {
              let err10 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.cursor = coerced4));
        }
        if (typeof data6 == "string" && func1(data6) > 512) {
          let err11 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    return validate101.errors = vErrors, errors === 0;
  }
  validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query20__ = validate105, schema54 = { type: "object", additionalProperties: !1, properties: { from: { $ref: "spec#/components/schemas/Timestamp" }, to: { $ref: "spec#/components/schemas/Timestamp" } }, $id: "query20" };
  function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (!pattern6.test(data)) {
        let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "([Zz]|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "([Zz]|[+-][0-9]{2}:[0-9]{2})$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats4.validate(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate106.errors = vErrors, errors === 0;
  }
  validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (!(key0 === "from" || key0 === "to")) {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.from !== void 0 && (validate106(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.to !== void 0 && (validate106(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length));
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate105.errors = vErrors, errors === 0;
  }
  validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
  let query21__ = validate109, schema56 = { type: "object", additionalProperties: !1, properties: { to: { $ref: "spec#/components/schemas/EmailAddress" } }, $id: "query21" }, schema57 = { type: "string", format: "email", maxLength: 254, description: "Capitals make no difference.", examples: ["amina@soko.example"] }, formats22 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
  function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
      let dataType0 = typeof data, coerced0;
      if (coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data;
        else if (data === null)
          coerced0 = "";
        else {
          let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
    }
    if (typeof data == "string") {
      if (func1(data) > 254) {
        let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats22.test(data)) {
        let err2 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    return validate110.errors = vErrors, errors === 0;
  }
  validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
  function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "to") {
          let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      data.to !== void 0 && (validate110(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
    } else {
      let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    return validate109.errors = vErrors, errors === 0;
  }
  return validate109.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 }, { query0: query0__, query1: query1__, query2: query2__, query3: query3__, query4: query4__, query5: query5__, query6: query6__, query7: query7__, query8: query8__, query9: query9__, query10: query10__, query11: query11__, query12: query12__, query13: query13__, query14: query14__, query15: query15__, query16: query16__, query17: query17__, query18: query18__, query19: query19__, query20: query20__, query21: query21__ };
})(), requestValidators = {
  listAccounts: {
    query: query0
  },
  getAccount: {
    query: query0
  },
  getAccountBalance: {
    query: query0
  },
  getAccountDetails: {
    query: query0
  },
  getStatement: {
    query: query1
  },
  listBeneficiaries: {
    query: query2
  },
  listStandingOrders: {
    query: query0
  },
  listTransactions: {
    query: query3
  },
  syncTransactions: {
    query: query2
  },
  getTransaction: {
    query: query0
  },
  listConsents: {
    query: query4
  },
  createConsent: {
    query: query0,
    body: schema0
  },
  getConsent: {
    query: query0
  },
  revokeConsent: {
    query: query0
  },
  getConsentHistory: {
    query: query0
  },
  confirmFunds: {
    query: query0,
    body: schema1
  },
  listPayments: {
    query: query5
  },
  createPayment: {
    query: query0,
    body: schema2
  },
  quotePayment: {
    query: query0,
    body: schema3
  },
  getPayment: {
    query: query0
  },
  cancelPayment: {
    query: query0
  },
  getPaymentHistory: {
    query: query0
  },
  verifyPayee: {
    query: query0,
    body: schema4
  },
  listRefunds: {
    query: query2
  },
  createRefund: {
    query: query0,
    body: schema5
  },
  getRefund: {
    query: query0
  },
  listBulkPayments: {
    query: query2
  },
  createBulkPayment: {
    query: query6,
    body: schema6,
    item: schema7
  },
  getBulkPayment: {
    query: query0
  },
  cancelBulkPayment: {
    query: query0
  },
  listBulkPaymentItems: {
    query: query7
  },
  createTransfer: {
    query: query0,
    body: schema8
  },
  getTransfer: {
    query: query0
  },
  listWebhooks: {
    query: query0
  },
  createWebhook: {
    query: query0,
    body: schema9
  },
  getWebhook: {
    query: query0
  },
  deleteWebhook: {
    query: query0
  },
  updateWebhook: {
    query: query0,
    body: schema10
  },
  listWebhookSecrets: {
    query: query0
  },
  rotateWebhookSecret: {
    query: query0,
    body: schema11
  },
  testWebhook: {
    query: query0
  },
  recoverDeliveries: {
    query: query0,
    body: schema12
  },
  listDeliveries: {
    query: query8
  },
  getDelivery: {
    query: query0
  },
  redeliverDelivery: {
    query: query0
  },
  listEvents: {
    query: query9
  },
  streamEvents: {
    query: query10
  },
  getEvent: {
    query: query0
  },
  getMe: {
    query: query0
  },
  listMyConsents: {
    query: query4
  },
  getMyConsent: {
    query: query0
  },
  revokeMyConsent: {
    query: query0
  },
  getMyConsentHistory: {
    query: query0
  },
  approveMyConsent: {
    query: query0
  },
  rejectMyConsent: {
    query: query0
  },
  renewMyConsent: {
    query: query0
  },
  listMyReceipts: {
    query: query2
  },
  registerDeveloper: {
    query: query0,
    body: schema13
  },
  confirmEmail: {
    query: query0,
    body: schema14
  },
  createDeveloperSession: {
    query: query0,
    body: schema15
  },
  endDeveloperSessions: {
    query: query0
  },
  requestPasswordReset: {
    query: query0,
    body: schema16
  },
  getDeveloper: {
    query: query0
  },
  listOrganisations: {
    query: query0
  },
  getOrganisation: {
    query: query0
  },
  listMembers: {
    query: query0
  },
  changeMember: {
    query: query0,
    body: schema17
  },
  removeMember: {
    query: query0
  },
  listOrganisationActs: {
    query: query2
  },
  inviteMember: {
    query: query0,
    body: schema18
  },
  listApplications: {
    query: query0
  },
  createApplication: {
    query: query0,
    body: schema19
  },
  listGoLive: {
    query: query0
  },
  submitGoLive: {
    query: query0,
    body: schema20
  },
  getGoLive: {
    query: query0
  },
  answerGoLive: {
    query: query0,
    body: schema21
  },
  getGoLiveReadiness: {
    query: query0
  },
  getOrganisationUsage: {
    query: query11
  },
  getOrganisationPlan: {
    query: query0
  },
  chooseOrganisationPlan: {
    query: query0,
    body: schema22
  },
  listInvoices: {
    query: query2
  },
  getInvoice: {
    query: query0
  },
  getInvoiceFile: {
    query: query12
  },
  simulateInvoice: {
    query: query0,
    body: schema23
  },
  getRevenueStatement: {
    query: query13
  },
  getApplication: {
    query: query0
  },
  updateApplication: {
    query: query0,
    body: schema24
  },
  listSecrets: {
    query: query0
  },
  rotateSecret: {
    query: query0,
    body: schema25
  },
  revokeSecret: {
    query: query0
  },
  listApiKeys: {
    query: query0
  },
  createApiKey: {
    query: query0,
    body: schema26
  },
  revokeApiKey: {
    query: query0
  },
  rollApiKey: {
    query: query0,
    body: schema25
  },
  createTestToken: {
    query: query0,
    body: schema27
  },
  listApplicationRequests: {
    query: query14
  },
  getApplicationRequest: {
    query: query0
  },
  getOwnApplication: {
    query: query0
  },
  getUsage: {
    query: query15
  },
  listPlans: {
    query: query0
  },
  listRequests: {
    query: query14
  },
  getRequest: {
    query: query0
  },
  listGoLiveReviews: {
    query: query16
  },
  getGoLiveReview: {
    query: query0
  },
  reviewGoLive: {
    query: query0
  },
  approveGoLive: {
    query: query0
  },
  askGoLive: {
    query: query0,
    body: schema28
  },
  rejectGoLive: {
    query: query0,
    body: schema29
  },
  suspendApplication: {
    query: query0,
    body: schema29
  },
  reinstateApplication: {
    query: query0
  },
  listRiskReviews: {
    query: query17
  },
  getRiskReview: {
    query: query0
  },
  releaseRiskReview: {
    query: query0,
    body: schema30
  },
  declineRiskReview: {
    query: query0,
    body: schema30
  },
  listPartners: {
    query: query18
  },
  givePlan: {
    query: query0,
    body: schema22
  },
  listActs: {
    query: query19
  },
  getInsight: {
    query: query20
  },
  listPersonas: {
    query: query0
  },
  createSandboxToken: {
    query: query0,
    body: schema31
  },
  createSandboxSession: {
    query: query0,
    body: schema32
  },
  createStaffSession: {
    query: query0,
    body: schema33
  },
  approveConsent: {
    query: query0,
    body: schema34
  },
  rejectConsent: {
    query: query0,
    body: schema35
  },
  getClock: {
    query: query0
  },
  advanceClock: {
    query: query0,
    body: schema36
  },
  listRails: {
    query: query0
  },
  setRail: {
    query: query0,
    body: schema37
  },
  listFaults: {
    query: query0
  },
  createFault: {
    query: query0,
    body: schema38
  },
  clearFaults: {
    query: query0
  },
  deleteFault: {
    query: query0
  },
  triggerEvent: {
    query: query0,
    body: schema39
  },
  postTransaction: {
    query: query0,
    body: schema40
  },
  probeWebhook: {
    query: query0,
    body: schema41
  },
  listMails: {
    query: query21
  },
  resetBank: {
    query: query0
  },
  getLiveness: {
    query: query0
  },
  getReadiness: {
    query: query0
  },
  getVersion: {
    query: query0
  },
  getContract: {
    query: query0
  },
  explainError: {
    query: query0
  }
};
export {
  requestValidators
};
