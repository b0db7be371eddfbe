export const id = 474;
export const ids = [474];
export const modules = {

/***/ 70474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: () => (/* reexport safe */ _parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__.T)
/* harmony export */ });
/* harmony import */ var _parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8425);















/***/ })

};
